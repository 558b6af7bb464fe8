/// A case is opened once.
struct NotOpenedTwice: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        Refusal(
            .caseAlreadyOpen,
            reason: "The case has been opened already.",
            remedy: "Go on with it, or open another case."
        )
    }
}
