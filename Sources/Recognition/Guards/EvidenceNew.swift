/// The same bytes are not evidence twice in one case.
struct EvidenceNew: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .evidenceReceived(let act) = proposal.act else { return nil }
        if !state.evidence.contains(where: { $0.id == act.evidence || ($0.digest == act.digest && !$0.isWithdrawn) }) {
            return nil
        }
        return Refusal(
            .evidenceDuplicate,
            reason: "This very file is in the case already.",
            remedy: "Nothing needs to be sent again; film again if another occasion is asked for."
        )
    }
}
