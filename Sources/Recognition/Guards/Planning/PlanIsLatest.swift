/// The candidate agrees to the latest plan, once.
struct PlanIsLatest: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .planAgreed(let act) = proposal.act else { return nil }
        if let latest = state.plans.last, latest.act.plan == act.plan, latest.agreedAt == nil { return nil }
        return Refusal(
            .planStale,
            reason: "This is not a plan that waits for an answer.",
            remedy: "`assay case show` has the latest one."
        )
    }
}
