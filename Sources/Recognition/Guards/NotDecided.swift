/// A candidate withdraws before the decision.
struct NotDecided: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        if state.decision == nil { return nil }
        return Refusal(
            .alreadyDecided,
            reason: "The case has been decided.",
            remedy: "A decision can be appealed, not withdrawn."
        )
    }
}
