public import Recognition

/// What an upload becomes.
public struct UploadTarget: Hashable, Sendable {
    public let caseID: CaseID
    /// Drawn at creation, so that a crash never makes two pieces of evidence of one upload. Once the upload is received: what
    /// it has become, which is an older piece where the same bytes were there before.
    public let evidence: EvidenceID
    public let purpose: EvidencePurpose
    /// How it comes; nil: its candidate sends it.
    public let provenance: EvidenceProvenance?
    /// The digest that its sender says it has; nil: they did not say. Others than these bytes are not taken.
    public let declaredDigest: Digest?

    public init(
        caseID: CaseID,
        evidence: EvidenceID,
        purpose: EvidencePurpose,
        provenance: EvidenceProvenance? = nil,
        declaredDigest: Digest? = nil
    ) {
        self.caseID = caseID
        self.evidence = evidence
        self.purpose = purpose
        self.provenance = provenance
        self.declaredDigest = declaredDigest
    }
}
