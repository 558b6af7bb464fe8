/// Nothing is judged before its evidence is frozen and examined.
struct EvidenceReady: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act, let unit = state.unit(act.unit) else { return nil }
        if state.status(of: unit) == .allocated { return nil }
        return Refusal(
            .unitNotReady,
            reason: "The evidence is not complete and examined yet.",
            remedy: "Wait for the candidate to submit; the unit stays yours."
        )
    }
}
