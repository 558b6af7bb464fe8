extension CaseAct {
    /// A unit is recognised because another body has recognised it; what proves it is evidence.
    public struct CreditTransferred: Hashable, Codable, Sendable {
        public let unit: UnitCode
        /// Never empty.
        public let evidence: [EvidenceID]

        public init(unit: UnitCode, evidence: [EvidenceID]) {
            self.unit = unit
            self.evidence = evidence
        }
    }
}
