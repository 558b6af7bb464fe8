extension CaseAct {
    /// The candidate has been told of the decision.
    public struct Notified: Hashable, Codable, Sendable {
        public let decision: DecisionID

        public init(decision: DecisionID) {
            self.decision = decision
        }
    }
}
