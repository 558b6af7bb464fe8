/// A piece of evidence that cannot be assessed, and why.
public struct UnusableEvidence: Hashable, Codable, Sendable {
    public let evidence: EvidenceID
    /// Never empty.
    public let findings: [EvidenceFinding]

    public init(evidence: EvidenceID, findings: [EvidenceFinding]) {
        self.evidence = evidence
        self.findings = findings
    }
}
