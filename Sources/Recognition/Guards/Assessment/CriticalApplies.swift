/// A critical criterion always applies: calling it “not applicable” would be a way round it.
struct CriticalApplies: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act, let unit = rules.rubrics[act.unit]?.unit else { return nil }
        let waived = act.judgements.first {
            $0.verdict == .notApplicable && unit.criterion($0.criterion)?.isCritical == true
        }
        guard let waived else { return nil }
        return Refusal(
            .criticalNotApplicable,
            reason: "Criterion \(waived.criterion) is critical and always applies.",
            remedy: "Judge it “met”, “not-met” or “insufficient”."
        )
    }
}
