/// A piece of evidence as its case knows it.
public struct EvidenceState: Hashable, Sendable {
    public let id: EvidenceID
    public let digest: Digest
    /// Bytes.
    public let size: Int64
    public let purpose: EvidencePurpose
    public let receivedAt: Instant
    /// How it came; nil: its candidate sent it.
    public let provenance: EvidenceProvenance?
    public internal(set) var examination: CaseAct.EvidenceExamined?
    public internal(set) var check: CaseAct.EvidenceChecked?
    public internal(set) var receipt: IssuedReceipt?
    public internal(set) var isWithdrawn = false

    /// The report to show: of the closer look, else of the first.
    public var report: Digest? { check?.report ?? examination?.report }

    /// Examined, not withdrawn, and nothing found wrong.
    public var isUsable: Bool { !isWithdrawn && examination.map(\.findings.isEmpty) == true }
}
