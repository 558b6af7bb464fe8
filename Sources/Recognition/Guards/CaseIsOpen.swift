/// Nothing more is done in a case that has ended or was refused. Only the report of an examination may still arrive, and
/// the receipt that follows it; they change nothing that was decided, and their jobs must be able to end.
struct CaseIsOpen: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        if [.evidenceExamined, .evidenceChecked, .receiptIssued].contains(proposal.act.kind) { return nil }
        switch state.status {
        case .withdrawn:
            return Refusal(.caseClosed, reason: "The case was withdrawn by the candidate.", remedy: "Open a new case.")
        case .ineligible:
            return Refusal(.caseClosed, reason: "The application was found ineligible.", remedy: "Open a new case.")
        case .decided where Self.speaksOfDecisions(proposal.act.kind):
            return nil
        case .decided, .certified, .partiallyRecognised, .notRecognised:
            return Refusal(.caseClosed, reason: "The case has been decided.", remedy: "Open a new case.")
        default:
            return nil
        }
    }

    /// These have guards of their own, which say it better.
    private static func speaksOfDecisions(_ kind: CaseAct.Kind) -> Bool {
        kind == .notified || kind == .decided || kind == .withdrawn
    }
}
