/// A candidate withdraws before there was ever a decision. Afterwards they may give up trying again: then the decision before it stands.
struct NotDecided: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        if state.decisions.isEmpty || state.isReassessed { return nil }
        return Refusal(
            .alreadyDecided,
            reason: "The case has been decided.",
            remedy: "A decision can be appealed, not withdrawn."
        )
    }
}
