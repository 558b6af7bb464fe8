/// A recommendation needs an outcome for each unit, and follows from them.
struct AllUnitsJudged: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .recommended(let act) = proposal.act else { return nil }
        let outcomes = state.units.compactMap(\.outcome)
        guard outcomes.count == state.units.count, state.recommendation == nil else {
            return Refusal(
                .unitsNotJudged, reason: "Not all units have been judged, or the recommendation was made already.",
                remedy: "Wait until the assessors have judged them.")
        }
        if act.outcome == CaseOutcome.following(outcomes) { return nil }
        return Refusal(
            .outcomeAgainstRule, reason: "The recommendation does not follow from the units' outcomes.",
            remedy: "Recommend “\(CaseOutcome.following(outcomes).rawValue)”.")
    }
}
