public import Recognition

/// A receipt: the body has these bytes, and they passed this check. `line` is what was signed; the other members say the same.
public struct ReceiptView: Hashable, Codable, Sendable {
    /// The short code, to be read over a telephone.
    public let code: ReceiptCode
    public let body: BodyID
    public let caseID: CaseID
    public let evidence: EvidenceID
    /// SHA-256.
    public let digest: Digest
    /// Bytes.
    public let size: Int64
    public let kind: EvidenceKind
    /// Nothing for what does not last.
    public let durationMilliseconds: Int?
    public let check: ReceiptCheck
    /// What was checked, in words.
    public let checked: LocalizedText
    public let receivedAt: Timestamp
    public let issuedAt: Timestamp
    /// The key that signed.
    public let key: KeyID
    /// The receipt as one line of text, which `assay verify receipt` takes.
    public let line: String

    public init(
        code: ReceiptCode,
        body: BodyID,
        caseID: CaseID,
        evidence: EvidenceID,
        digest: Digest,
        size: Int64,
        kind: EvidenceKind,
        durationMilliseconds: Int? = nil,
        check: ReceiptCheck,
        receivedAt: Timestamp,
        issuedAt: Timestamp,
        key: KeyID,
        line: String
    ) {
        self.code = code
        self.body = body
        self.caseID = caseID
        self.evidence = evidence
        self.digest = digest
        self.size = size
        self.kind = kind
        self.durationMilliseconds = durationMilliseconds
        self.check = check
        checked = check.meaning
        self.receivedAt = receivedAt
        self.issuedAt = issuedAt
        self.key = key
        self.line = line
    }
}
