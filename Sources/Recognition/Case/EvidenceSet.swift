/// The evidence as it was submitted, frozen under a number.
public struct EvidenceSet: Hashable, Codable, Sendable {
    /// 1 for the first, then upwards.
    public let number: Int
    public let evidence: [EvidenceID]
    public let submittedAt: Instant
    /// The session whose evidence made it; nil: the candidate submitted it. A set of a session holds something new for the unit of
    /// the session alone, and is no affair of another unit's assessor.
    public let session: SessionID?

    public init(number: Int, evidence: [EvidenceID], submittedAt: Instant, session: SessionID? = nil) {
        self.number = number
        self.evidence = evidence
        self.submittedAt = submittedAt
        self.session = session
    }
}
