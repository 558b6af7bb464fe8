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

    /// All that is known to be wrong with it: what the examination found, and what the closer look behind a receipt did.
    public var findings: [EvidenceFinding] {
        let found = examination?.findings ?? []
        guard let check, !check.isPassed, let finding = check.finding, !found.contains(finding) else { return found }
        return found + [finding]
    }

    /// Examined, not withdrawn, and nothing found wrong.
    public var isUsable: Bool { !isWithdrawn && examination != nil && findings.isEmpty }

    /// It broke the examiner, broke out of it, or had it write what cannot be true: it may do the same to a player.
    public var isQuarantined: Bool { findings.contains(.notExaminable) }
}
