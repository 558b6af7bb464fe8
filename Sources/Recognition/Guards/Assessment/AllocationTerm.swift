/// An allocation ends in the future: one without an end, or whose end has passed, would leave the unit with nobody's time running.
struct AllocationTerm: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .allocated(let act) = proposal.act, act.until <= proposal.at else { return nil }
        return Refusal(
            .allocationTerm,
            reason: "An allocation ends in the future.",
            remedy: "Take the unit as the scheme gives it: `assay queue next`."
        )
    }
}
