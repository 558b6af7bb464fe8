public import Recognition

/// A frozen set of evidence.
public struct EvidenceSetView: Hashable, Codable, Sendable {
    public let number: Int
    public let evidence: [EvidenceID]
    public let submittedAt: Timestamp

    public init(number: Int, evidence: [EvidenceID], submittedAt: Timestamp) {
        self.number = number
        self.evidence = evidence
        self.submittedAt = submittedAt
    }
}
