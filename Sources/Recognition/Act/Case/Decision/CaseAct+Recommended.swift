extension CaseAct {
    /// All units are judged; what follows from their outcomes is put before the certifier.
    public struct Recommended: Hashable, Codable, Sendable {
        public let outcome: CaseOutcome

        public init(outcome: CaseOutcome) {
            self.outcome = outcome
        }
    }
}
