/// Each act has its time in the life of a case: an appeal follows a decision, and after a decision nobody brings evidence. A hold
/// stops whatever is not said to go on.
struct PhaseFits: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let kind = proposal.act.kind
        if Self.phases[kind]?.contains(state.phase) != true { return Self.refusal(in: state) }
        guard state.isHeld, !kind.goesOnWhileHeld else { return nil }
        return Refusal(
            .caseHeld,
            reason: "The case is on hold.",
            remedy: "Wait until the hold is lifted; `assay case show` tells why it was put."
        )
    }

    /// Made once, as the guard table is.
    private static let phases = Dictionary(uniqueKeysWithValues: CaseAct.Kind.allCases.map { ($0, $0.phases) })

    private static func refusal(in state: CaseState) -> Refusal {
        switch state.phase {
        case .enquiry:
            Refusal(
                .notApplied,
                reason: "The case is an enquiry so far.",
                remedy: "Apply first: `assay case apply`."
            )
        case .open:
            Refusal(.notDecided, reason: "No decision stands in the case.", remedy: "Wait until it has been decided.")
        case .decided:
            Refusal(
                .caseClosed,
                reason: "The case has been decided.",
                remedy: "A decision can be appealed, and what was not recognised tried again; or open a new case."
            )
        case .ended: ended(state)
        }
    }

    private static func ended(_ state: CaseState) -> Refusal {
        let reason =
            switch state.status {
            case .void: "The case was declared void."
            case .withdrawn: "The case was withdrawn by the candidate."
            case .lapsed: "The case has lapsed: a clock that urged the candidate ran out."
            default: "The application was found ineligible."
            }
        return Refusal(.caseClosed, reason: reason, remedy: "Open a new case.")
    }
}
