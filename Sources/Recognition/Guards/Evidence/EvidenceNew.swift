/// The same bytes are not evidence twice in one case.
struct EvidenceNew: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .evidenceReceived(let act) = proposal.act else { return nil }
        let same = state.evidence.first { $0.id == act.evidence || ($0.digest == act.digest && !$0.isWithdrawn) }
        guard let same else { return nil }
        if let finding = same.findings.first {
            return Refusal(
                .evidenceDuplicate,
                reason:
                    "This very file is in the case already, as \(same.id), and cannot be assessed: “\(finding.rawValue)”.",
                remedy: "The same bytes will be found so again. \(finding.advice.text(for: .english))"
            )
        }
        return Refusal(
            .evidenceDuplicate,
            reason: "This very file is in the case already.",
            remedy: "Nothing needs to be sent again; film again if another occasion is asked for."
        )
    }
}
