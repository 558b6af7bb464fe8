import Jobs

extension ServeSettings {
    /// How the worker of a lane works.
    func policy(of lane: JobLane) -> JobPolicy {
        switch lane {
        case .casework: JobPolicy(concurrency: 2, grace: 3_000)
        case .firstLook: JobPolicy(concurrency: examiners, grace: 3_000)
        // A closer look that breaks off at its very end is taken once more, and must not be cut off in that: whoever sends a
        // clip that crashes late would never be told.
        case .closerLook: JobPolicy(concurrency: 1, lease: 1_500_000, grace: 3_000)
        // They wait and hardly work: a few at once get past one recipient whose server does not answer.
        case .delivery: JobPolicy(concurrency: 4, grace: 3_000)
        }
    }
}
