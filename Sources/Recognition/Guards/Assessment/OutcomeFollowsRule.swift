/// A unit is competent when the scheme's decision rule says so, and only then.
struct OutcomeFollowsRule: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act, let unit = rules.rubrics[act.unit]?.unit else { return nil }
        let explanation = rules.scheme.decisionRule.explain(
            unit: unit,
            judgements: act.judgements,
            rulesOfEvidence: act.rulesOfEvidence,
            evidence: state.submittedEvidence
        )
        let isAssessment = UnitOutcome.ofAssessment.contains(act.outcome)
        if isAssessment, explanation.isCompetent == (act.outcome == .competent) { return nil }
        let steps = explanation.steps.filter { $0.holds == explanation.isCompetent }.map(\.summary).joined(
            separator: "; "
        )
        return explanation.isCompetent
            ? Refusal(
                .outcomeAgainstRule,
                reason: "By the scheme's rule the unit is competent: \(steps).",
                remedy: "Record “competent”, or correct the verdicts or the rules of evidence."
            )
            : Refusal(
                .outcomeAgainstRule,
                reason: "By the scheme's rule the unit is not competent: \(steps).",
                remedy: "Record “not-yet-competent” or “further-evidence”, or correct the verdicts."
            )
    }
}
