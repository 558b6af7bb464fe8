import Recognition

/// What a job that examines evidence is about.
struct EvidenceKey: Hashable {
    let caseID: CaseID
    let evidence: EvidenceID

    init(caseID: CaseID, evidence: EvidenceID) {
        self.caseID = caseID
        self.evidence = evidence
    }

    init?(_ text: String) {
        let parts = text.split(separator: "/").map(String.init)
        guard parts.count == 2, let caseID = CaseID(parts[0]), let evidence = EvidenceID(parts[1]) else { return nil }
        self.init(caseID: caseID, evidence: evidence)
    }

    var text: String { "\(caseID)/\(evidence)" }
}
