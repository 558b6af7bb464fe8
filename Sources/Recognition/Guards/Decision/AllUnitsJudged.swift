/// A recommendation needs an outcome for each unit, and follows from them.
struct AllUnitsJudged: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .recommended(let act) = proposal.act else { return nil }
        let outcomes = state.units.compactMap(\.outcome)
        guard outcomes.count == state.units.count else {
            let open = state.units.filter { $0.outcome == nil }.map(\.reference.code.text).joined(separator: ", ")
            return Refusal(
                .unitsNotJudged,
                reason: "Units have not been judged yet: \(open).",
                remedy: "Wait until the assessors have judged them."
            )
        }
        guard state.recommendation == nil else {
            return Refusal(
                .unitsNotJudged,
                reason: "The recommendation has been made already.",
                remedy: "Decide: `assay decide`."
            )
        }
        if act.outcome == CaseOutcome.following(outcomes) { return nil }
        return Refusal(
            .outcomeAgainstRule,
            reason: "The recommendation does not follow from the units' outcomes.",
            remedy: "Recommend “\(CaseOutcome.following(outcomes).rawValue)”."
        )
    }
}
