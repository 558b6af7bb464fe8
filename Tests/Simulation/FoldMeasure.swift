import Recognition

/// How long it takes to fold a case of 100 acts.
public enum FoldMeasure {
    /// - Parameter microseconds: a clock that goes on only while this process works.
    public static func sentence(microseconds: () -> Double) -> String {
        guard let envelopes = longLife() else { return "no life of 100 acts was found" }
        var times: [Double] = []
        for _ in 0..<200 {
            let began = microseconds()
            let state = CaseState.fold(envelopes)
            times.append(microseconds() - began)
            if state?.version != envelopes.count { return "the acts fold to something else" }
        }
        times.sort()
        return
            "folding a case of \(envelopes.count) acts: \(Int(times[times.count / 2])) µs of CPU (median of \(times.count))"
    }

    /// The first 100 acts of the first life that has so many.
    private static func longLife() -> [Envelope]? {
        for seed in UInt64(0)..<200_000 {
            let acts = Simulation.live(seed).acts
            if acts.count >= 100 { return acts.prefix(100).map(\.envelope) }
        }
        return nil
    }
}
