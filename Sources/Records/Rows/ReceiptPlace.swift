public import Recognition

/// Where a receipt was given.
public struct ReceiptPlace: Hashable, Sendable {
    public let caseID: CaseID
    public let evidence: EvidenceID

    public init(caseID: CaseID, evidence: EvidenceID) {
        self.caseID = caseID
        self.evidence = evidence
    }
}
