/// A candidate withdraws before there was ever a decision.
struct NotDecided: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        if state.decisions.isEmpty { return nil }
        return Refusal(
            .alreadyDecided,
            reason: "The case has been decided.",
            remedy: "A decision can be appealed, not withdrawn."
        )
    }
}
