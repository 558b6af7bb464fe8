public import Recognition

/// A file that came in one request, as it was received.
public struct ReceivedView: Hashable, Codable, Sendable {
    public let caseID: CaseID
    public let evidence: EvidenceID
    /// SHA-256 of the bytes that are stored.
    public let digest: Digest
    /// Bytes.
    public let size: Int64
    /// False where the same bytes were there before, for the same purpose.
    public let isNew: Bool

    public init(caseID: CaseID, evidence: EvidenceID, digest: Digest, size: Int64, isNew: Bool) {
        self.caseID = caseID
        self.evidence = evidence
        self.digest = digest
        self.size = size
        self.isNew = isNew
    }
}
