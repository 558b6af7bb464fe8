/// Only a unit that somebody holds can be judged or given back.
struct UnitAssigned: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        let unit: UnitCode? =
            switch proposal.act {
            case .allocationEnded(let act): act.unit
            case .judged(let act): act.unit
            default: nil
            }
        guard let unit, let state = state.unit(unit) else { return nil }
        guard let assignment = state.assignment else {
            return Refusal(
                .unitNotAssigned, reason: "Nobody holds this unit\(state.outcome == nil ? "" : "; it has been judged").",
                remedy: "Take it first: `assay queue next`.")
        }
        // An end speaks of one assignment: a clock that fires late must not end the next assessor's.
        if case .allocationEnded(let act) = proposal.act {
            guard act.assessor == assignment.assessor, proposal.author.person == nil || proposal.author.person == act.assessor else {
                return Refusal(
                    .notYourAssignment, reason: "The unit is held by another assessor.",
                    remedy: "`assay queue list --mine` shows what you hold.")
            }
            if act.cause == .expired, proposal.at < assignment.until {
                return Refusal(.allocationRuns, reason: "The allocation has not run out.", remedy: "Wait until it has.")
            }
        }
        return nil
    }
}
