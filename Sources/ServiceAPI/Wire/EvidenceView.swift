public import Recognition

/// A piece of evidence.
public struct EvidenceView: Hashable, Codable, Sendable {
    public let id: EvidenceID
    public let digest: Digest
    /// Bytes.
    public let size: Int64
    public let unit: UnitCode
    public let requirement: RequirementCode
    public let occasion: ChosenLabel?
    public let context: ChosenLabel?
    public let receivedAt: Timestamp
    public let state: EvidenceStateView
    public let findings: [FindingView]
    /// Whether it passed the closer look; nil until that has been taken, and for what cannot be looked at.
    public let check: EvidenceCheckView?
    public let receipt: EvidenceReceiptView
    public let facts: MediaFacts?
    /// How it came; absent: its candidate sent it.
    public let provenance: EvidenceProvenance.Kind?
    /// In which bundle, where it came in one.
    public let bundle: Digest?

    public init(
        id: EvidenceID,
        digest: Digest,
        size: Int64,
        unit: UnitCode,
        requirement: RequirementCode,
        occasion: ChosenLabel? = nil,
        context: ChosenLabel? = nil,
        receivedAt: Timestamp,
        state: EvidenceStateView,
        findings: [FindingView],
        check: EvidenceCheckView? = nil,
        receipt: EvidenceReceiptView,
        facts: MediaFacts? = nil,
        provenance: EvidenceProvenance.Kind? = nil,
        bundle: Digest? = nil
    ) {
        self.id = id
        self.digest = digest
        self.size = size
        self.unit = unit
        self.requirement = requirement
        self.occasion = occasion
        self.context = context
        self.receivedAt = receivedAt
        self.state = state
        self.findings = findings
        self.check = check
        self.receipt = receipt
        self.facts = facts
        self.provenance = provenance
        self.bundle = bundle
    }
}
