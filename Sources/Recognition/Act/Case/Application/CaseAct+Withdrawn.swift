extension CaseAct {
    /// The candidate withdraws the application before a decision.
    public struct Withdrawn: Hashable, Codable, Sendable {
        public init() {}
    }
}
