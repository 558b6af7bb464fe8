/// Which pictures were decoded so far, and whether they were whole.
struct DecodedTimes {
    private(set) var wholes: [Int: Bool] = [:]

    var count: Int { wholes.count }

    /// - Parameter milliseconds: of the presentation.
    mutating func note(_ milliseconds: Int, isWhole: Bool) {
        // A picture that was damaged once stays so, whatever else was seen at its time.
        wholes[milliseconds] = isWhole && wholes[milliseconds] != false
    }

    /// The decoded picture nearest to a time, no further than `slack`; the earlier of two equally near.
    func nearest(to milliseconds: Int, within slack: Int) -> (at: Int, isWhole: Bool)? {
        nearest(to: milliseconds, among: wholes.filter { abs($0.key - milliseconds) <= slack })
    }

    /// The same, but what is damaged goes before what is nearer: known damage is not passed over.
    func worst(near milliseconds: Int, within slack: Int, without used: Set<Int>) -> (at: Int, isWhole: Bool)? {
        let near = wholes.filter { abs($0.key - milliseconds) <= slack && !used.contains($0.key) }
        return nearest(to: milliseconds, among: near.filter { !$0.value })
            ?? nearest(to: milliseconds, among: near)
    }

    private func nearest(to milliseconds: Int, among times: [Int: Bool]) -> (at: Int, isWhole: Bool)? {
        times.min { (abs($0.key - milliseconds), $0.key) < (abs($1.key - milliseconds), $1.key) }
            .map { ($0.key, $0.value) }
    }
}
