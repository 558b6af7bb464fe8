public import Recognition

/// What an upload has become.
public struct ReceivedEvidence: Hashable, Sendable {
    public let caseID: CaseID
    public let evidence: EvidenceID
    public let digest: Digest
    /// Bytes.
    public let size: Int64
    /// False where these very bytes were there before, for the same purpose.
    public let isNew: Bool
}

extension ReceivedEvidence {
    init(caseID: CaseID, _ evidence: EvidenceState, isNew: Bool) {
        self.init(
            caseID: caseID,
            evidence: evidence.id,
            digest: evidence.digest,
            size: evidence.size,
            isNew: isNew
        )
    }
}
