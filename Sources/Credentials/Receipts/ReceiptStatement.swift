public import Recognition

/// What a body says with a receipt: these bytes arrived, are on disk, and passed this check. Identifiers, digests, sizes and
/// times alone, so that nothing in it needs to be erased.
public struct ReceiptStatement: Hashable, Codable, Sendable {
    /// Of this form of statement.
    public static let latestVersion = 1

    public let version: Int
    public let body: BodyID
    public let caseID: CaseID
    public let evidence: EvidenceID
    /// SHA-256 of the bytes.
    public let digest: Recognition.Digest
    /// Bytes.
    public let size: Int64
    public let kind: EvidenceKind
    /// What can be played; nil for what does not last.
    public let durationMilliseconds: Int?
    public let check: ReceiptCheck
    /// When the last byte was on disk.
    public let receivedAt: Instant
    public let issuedAt: Instant

    public init(
        body: BodyID,
        caseID: CaseID,
        evidence: EvidenceID,
        digest: Recognition.Digest,
        size: Int64,
        kind: EvidenceKind,
        durationMilliseconds: Int?,
        receivedAt: Instant,
        issuedAt: Instant
    ) {
        version = Self.latestVersion
        self.body = body
        self.caseID = caseID
        self.evidence = evidence
        self.digest = digest
        self.size = size
        self.kind = kind
        self.durationMilliseconds = durationMilliseconds
        check = ReceiptCheck(of: kind)
        self.receivedAt = receivedAt
        self.issuedAt = issuedAt
    }

    /// Short, because a QR code carries it.
    private enum CodingKeys: String, CodingKey {
        case version = "v"
        case body
        case caseID = "case"
        case evidence
        case digest = "sha256"
        case size
        case kind
        case durationMilliseconds = "ms"
        case check
        case receivedAt = "received"
        case issuedAt = "issued"
    }
}
