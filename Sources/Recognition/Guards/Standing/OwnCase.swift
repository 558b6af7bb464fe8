/// A candidate acts in their own case only.
struct OwnCase: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        if proposal.author.role != .candidate || proposal.author.person == state.candidate { return nil }
        return Refusal(
            .notOwnCase,
            reason: "The case belongs to another candidate.",
            remedy: "Use the code of your own case."
        )
    }
}
