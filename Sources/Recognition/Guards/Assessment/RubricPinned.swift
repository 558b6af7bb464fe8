/// A unit is judged by the edition of the rubric to which the case is pinned.
struct RubricPinned: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act, let unit = state.unit(act.unit) else { return nil }
        let pinned = unit.reference.contentDigest
        if act.rubric == pinned, rules.rubrics[act.unit]?.contentDigest == pinned { return nil }
        return Refusal(
            .rubricStale,
            reason: "The scoring was made with another edition of the rubric.",
            remedy: "Fetch the rubric of the case (`assay queue show`) and score again."
        )
    }
}
