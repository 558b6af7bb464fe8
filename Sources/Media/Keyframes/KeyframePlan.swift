/// Which of a clip's key pictures to decode so that they are spread over it.
struct KeyframePlan {
    /// Positions in the times, growing, without repeats.
    let chosen: [Int]
    /// Whether each chosen one lies within its share of the clip or the next one to it. Cameras give a key picture a
    /// second; an edited clip may have twelve in one second and none in the minute after it.
    let isSpread: Bool
    private let count: Int

    /// Chooses `wanted` of the times, each the nearest free one to the middle of its share; all of them when there
    /// are no more than that.
    ///
    /// - Parameter times: growing, without repeats, in the unit of `start` and `end`.
    init(_ wanted: Int, of times: [Int64], from start: Int64, to end: Int64) {
        count = times.count
        guard times.count > wanted else {
            chosen = Array(times.indices)
            isSpread = times.count == wanted
            return
        }
        let targets = Self.targets(wanted, from: start, to: end)
        var chosen: [Int] = []
        for (share, target) in targets.enumerated() {
            // As many must be left after it as are still to be chosen.
            let free = (chosen.last ?? -1) + 1...times.count - (wanted - share)
            chosen.append(Self.nearest(to: target, of: times, in: free))
        }
        let share = Double(end - start) / Double(wanted)
        isSpread = zip(chosen, targets).allSatisfy { Double((times[$0] - $1).magnitude) <= share }
        self.chosen = chosen
    }

    /// The nearest position to one that failed which is not taken yet, within a few steps.
    func spare(for position: Int, taken: Set<Int>) -> Int? {
        (1...3).lazy.flatMap { [position + $0, position - $0] }
            .first { (0..<count).contains($0) && !taken.contains($0) }
    }

    /// Middles of equal shares.
    static func targets(_ count: Int, from start: Int64, to end: Int64) -> [Int64] {
        (0..<count).map { start + Int64((Double($0) + 0.5) * Double(end - start) / Double(count)) }
    }

    private static func nearest(to target: Int64, of times: [Int64], in range: ClosedRange<Int>) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if times[middle] < target { low = middle + 1 } else { high = middle }
        }
        let before = low - 1
        guard before >= range.lowerBound else { return low }
        return target - times[before] <= times[low] - target ? before : low
    }
}
