extension CaseAct {
    /// The examiner has looked at a piece of evidence.
    public struct EvidenceExamined: Hashable, Codable, Sendable {
        public let evidence: EvidenceID
        /// The report, as it lies in the vault.
        public let report: Digest
        /// What is known about the recording; nil when it cannot be read.
        public let facts: MediaFacts?
        /// What is wrong with it; empty when it can be assessed.
        public let findings: [EvidenceFinding]

        public init(evidence: EvidenceID, report: Digest, facts: MediaFacts? = nil, findings: [EvidenceFinding]) {
            self.evidence = evidence
            self.report = report
            self.facts = facts
            self.findings = findings
        }
    }
}
