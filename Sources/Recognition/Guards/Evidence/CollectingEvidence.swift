/// Evidence is added and submitted while a unit collects it: before its first submission, after a technical return, and when
/// its assessor has asked for more. Each unit for itself: the clips of the others stay frozen.
struct CollectingEvidence: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        if case .evidenceReceived(let act) = proposal.act {
            // It enters the set when its session ends; what the candidate submitted stays as it is.
            if act.provenance?.session != nil { return nil }
            // A unit that is not one of the case is another guard's affair.
            guard let unit = state.unit(act.purpose.unit), !state.isCollecting(unit) else { return nil }
            guard unit.outcome == nil else {
                return Refusal(
                    .unitJudged,
                    reason: "Unit \(act.purpose.unit) has been judged; evidence for it is not looked at any more.",
                    remedy: Self.advice(state)
                )
            }
            return Refusal(
                .evidenceFrozen,
                reason: "The evidence of unit \(act.purpose.unit) has been submitted and is frozen while it is judged.",
                remedy: Self.advice(state)
            )
        }
        if state.units.contains(where: state.isCollecting) { return nil }
        return Refusal(
            .evidenceFrozen,
            reason: "The evidence has been submitted and is frozen while it is judged.",
            remedy: "Wait: if something is missing, the assessor will ask for further evidence."
        )
    }

    private static func advice(_ state: CaseState) -> String {
        let open = state.units.filter(state.isCollecting).map(\.reference.code.text)
        if open.isEmpty { return "Wait: if something is missing, the assessor will ask for further evidence." }
        return "Evidence is collected for: \(open.joined(separator: ", "))."
    }
}
