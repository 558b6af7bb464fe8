/// Candidates are notified of decisions that were taken, once.
struct DecisionTaken: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .notified(let act) = proposal.act else { return nil }
        if state.decision?.act.decision == act.decision, state.notifiedAt == nil { return nil }
        return Refusal(
            .notDecided,
            reason: "There is no decision of which the candidate has not been told.",
            remedy: "Decide first: `assay decide`."
        )
    }
}
