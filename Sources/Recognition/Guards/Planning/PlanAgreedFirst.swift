/// Where the scheme asks for a plan, nothing is submitted before the candidate has agreed to it.
struct PlanAgreedFirst: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard rules.scheme.requires(.plan), state.plan == nil else { return nil }
        return Refusal(
            .planMissing,
            reason: "The candidate has not agreed to a plan yet.",
            remedy: state.plans.isEmpty
                ? "Wait for the body to propose one." : "Agree to it: `assay case agree`."
        )
    }
}
