/// The evidence as it was submitted, frozen under a number.
public struct EvidenceSet: Hashable, Codable, Sendable {
    /// 1 for the first, then upwards.
    public let number: Int
    public let evidence: [EvidenceID]
    public let submittedAt: Instant

    public init(number: Int, evidence: [EvidenceID], submittedAt: Instant) {
        self.number = number
        self.evidence = evidence
        self.submittedAt = submittedAt
    }
}
