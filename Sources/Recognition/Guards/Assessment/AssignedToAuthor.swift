/// A unit is judged by the assessor who holds it. Being late does not matter before the clock has taken it back.
struct AssignedToAuthor: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act, let assignment = state.unit(act.unit)?.assignment else {
            return nil
        }
        guard assignment.assessor == proposal.author.person, assignment.round == act.round else {
            return Refusal(
                .notYourAssignment,
                reason: "The unit is held by another assessor.",
                remedy: "`assay queue list --mine` shows what you hold."
            )
        }
        return nil
    }
}
