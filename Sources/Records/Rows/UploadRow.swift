public import Recognition

/// An upload as it stands.
public struct UploadRow: Hashable, Sendable {
    public let id: UploadID
    public let body: BodyID
    public let caseID: CaseID
    public let person: PersonID
    /// The evidence that it becomes: drawn at creation, so that a crash never makes two of one upload.
    public let evidence: EvidenceID
    public let purpose: EvidencePurpose
    /// How it came; nil: its candidate sends it.
    public let provenance: EvidenceProvenance?
    /// Bytes.
    public let length: Int64
    /// Bytes that are certainly durable.
    public let offset: Int64
    /// The `Upload-Metadata` header as it was received; echoed, never interpreted further.
    public let metadata: String
    public let state: UploadState
    public let createdAt: Instant
    public let expiresAt: Instant

    public init(
        id: UploadID,
        body: BodyID,
        caseID: CaseID,
        person: PersonID,
        evidence: EvidenceID,
        purpose: EvidencePurpose,
        provenance: EvidenceProvenance? = nil,
        length: Int64,
        offset: Int64,
        metadata: String,
        state: UploadState,
        createdAt: Instant,
        expiresAt: Instant
    ) {
        self.id = id
        self.body = body
        self.caseID = caseID
        self.person = person
        self.evidence = evidence
        self.purpose = purpose
        self.provenance = provenance
        self.length = length
        self.offset = offset
        self.metadata = metadata
        self.state = state
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }

    /// In which role the person sends it: candidates their own, administrators what came in another way.
    public var role: Role { provenance == nil ? .candidate : .administrator }
}
