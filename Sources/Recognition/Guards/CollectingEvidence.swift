/// Evidence is added and submitted while the case collects it: before the first submission, after a technical return, and when an assessor has asked for more.
struct CollectingEvidence: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        switch state.status {
        case .admitted, .collecting, .returned, .furtherEvidence: nil
        default:
            Refusal(
                .evidenceFrozen, reason: "The evidence has been submitted and is frozen while it is judged.",
                remedy: "Wait: if something is missing, the assessor will ask for further evidence.")
        }
    }
}
