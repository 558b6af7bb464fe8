/// Only a unit that somebody holds can be judged or given back.
struct UnitAssigned: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let unit: UnitCode? =
            switch proposal.act {
            case .allocationEnded(let act): act.unit
            case .judged(let act): act.unit
            default: nil
            }
        guard let unit, let state = state.unit(unit), state.assignment == nil else { return nil }
        return Refusal(
            .unitNotAssigned,
            reason: "Nobody holds this unit\(state.outcome == nil ? "" : "; it has been judged").",
            remedy: "Take it first: `assay queue next`."
        )
    }
}
