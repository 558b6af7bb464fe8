/// A piece of evidence as its case knows it.
public struct EvidenceState: Hashable, Sendable {
    public let id: EvidenceID
    public let digest: Digest
    /// Bytes.
    public let size: Int64
    public let purpose: EvidencePurpose
    public let receivedAt: Instant
    public internal(set) var examination: CaseAct.EvidenceExamined?
    public internal(set) var isWithdrawn = false

    /// Examined, not withdrawn, and nothing found wrong.
    public var isUsable: Bool { !isWithdrawn && examination.map(\.findings.isEmpty) == true }
}
