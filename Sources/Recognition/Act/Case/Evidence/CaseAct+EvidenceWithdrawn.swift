extension CaseAct {
    /// The candidate takes a piece of evidence back before it is judged.
    public struct EvidenceWithdrawn: Hashable, Codable, Sendable {
        public let evidence: EvidenceID

        public init(evidence: EvidenceID) {
            self.evidence = evidence
        }
    }
}
