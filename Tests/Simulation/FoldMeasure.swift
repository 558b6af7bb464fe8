import Recognition

/// How long it takes to fold a case of 100 acts.
public enum FoldMeasure {
    private static let searched: UInt64 = 5_000

    /// - Parameter microseconds: a clock that goes on only while this process works.
    public static func sentence(microseconds: () -> Double) -> String {
        let envelopes = longestLife()
        var times: [Double] = []
        for _ in 0..<200 {
            let began = microseconds()
            let state = CaseState.fold(envelopes)
            times.append(microseconds() - began)
            if state?.version != envelopes.count { return "the acts fold to something else" }
        }
        times.sort()
        let median = times[times.count / 2]
        let hundred = median * 100 / Double(envelopes.count)
        return """
            folding a case: \(Int(hundred)) µs of CPU for 100 acts (\(Int(median)) µs for the \(envelopes.count) acts of the longest of \(searched) \
            lives, median of \(times.count))
            """
    }

    private static func longestLife() -> [Envelope] {
        var longest: [Act] = []
        for seed in 0..<searched {
            let acts = Simulation.live(seed).acts
            if acts.count > longest.count { longest = acts }
        }
        return longest.map(\.envelope)
    }
}
