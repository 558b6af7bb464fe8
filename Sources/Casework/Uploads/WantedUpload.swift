public import Recognition

/// What somebody asks for who begins an upload.
public struct WantedUpload: Sendable {
    /// What it is to become; nil for a part of another upload.
    public let claim: Claim?
    /// Bytes; nil: said later.
    public let length: Int64?
    /// The `Upload-Metadata` header as received.
    public let metadata: String
    /// The `Upload-Concat` header as received.
    public let concat: String?
    /// The token of the request: revoking it stops the upload also where its address alone is shown.
    public let token: TokenID?

    public struct Claim: Hashable, Sendable {
        public let caseID: CaseID
        public let purpose: EvidencePurpose
        /// Of the file, where the sender knows it already.
        public let digest: Digest?
        /// How it comes; nil: its candidate sends it.
        public let provenance: EvidenceProvenance?

        public init(
            caseID: CaseID,
            purpose: EvidencePurpose,
            digest: Digest? = nil,
            provenance: EvidenceProvenance? = nil
        ) {
            self.caseID = caseID
            self.purpose = purpose
            self.digest = digest
            self.provenance = provenance
        }
    }

    public init(
        claim: Claim?,
        length: Int64?,
        metadata: String,
        concat: String? = nil,
        token: TokenID? = nil
    ) {
        self.claim = claim
        self.length = length
        self.metadata = metadata
        self.concat = concat
        self.token = token
    }
}
