extension CaseAct {
    /// The certification decision, by somebody who did not assess the candidate.
    public struct Decided: Hashable, Codable, Sendable {
        public let decision: DecisionID
        public let outcome: CaseOutcome
        public let units: [UnitDecision]
        /// Whether the personal part holds a reason; one is needed when the decision is lower than the recommendation.
        public let givesReason: Bool
        /// The batch in which it was taken; nil: by itself.
        public let batch: BatchID?

        public init(
            decision: DecisionID,
            outcome: CaseOutcome,
            units: [UnitDecision],
            givesReason: Bool,
            batch: BatchID? = nil
        ) {
            self.decision = decision
            self.outcome = outcome
            self.units = units
            self.givesReason = givesReason
            self.batch = batch
        }
    }
}
