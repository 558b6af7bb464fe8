extension CaseAct {
    /// A member speaks the panel's decision; its reasons are in the personal part.
    public struct AppealDecided: Hashable, Codable, Sendable {
        public let appeal: AppealID
        public let outcome: AppealOutcome
        /// The outcomes that the panel changes; empty but where it varies the decision.
        public let units: [UnitDecision]

        public init(appeal: AppealID, outcome: AppealOutcome, units: [UnitDecision]) {
            self.appeal = appeal
            self.outcome = outcome
            self.units = units
        }
    }
}
