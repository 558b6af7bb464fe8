/// Nothing more is done in a case that has ended or was refused.
struct CaseIsOpen: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        switch state.status {
        case .withdrawn:
            Refusal(.caseClosed, reason: "The case was withdrawn by the candidate.", remedy: "Open a new case.")
        case .ineligible:
            Refusal(.caseClosed, reason: "The application was found ineligible.", remedy: "Open a new case.")
        case .certified, .partiallyRecognised, .notRecognised:
            // The report of an examination may still arrive; it changes nothing that was decided.
            proposal.act.kind == .evidenceExamined
                ? nil : Refusal(.caseClosed, reason: "The case has been decided.", remedy: "Open a new case.")
        default:
            nil
        }
    }
}
