/// Each criterion of the unit has exactly one verdict, with a level that exists and agrees with it.
struct EveryCriterionJudged: Guard {
    func refusal(of proposal: Proposal, in state: CaseState, under rules: CaseRules) -> Refusal? {
        guard case .judged(let act) = proposal.act, let unit = rules.rubrics[act.unit]?.unit else { return nil }
        let given = act.judgements.map(\.criterion)
        let asked = unit.criteria.map(\.code)
        guard Set(given).count == given.count, Set(given).isSubset(of: asked) else {
            return Refusal(
                .criterionUnknown,
                reason: "A verdict is given twice, or on a criterion that the unit does not have.",
                remedy: "Give one verdict for each of: \(asked.map(\.text).joined(separator: ", "))."
            )
        }
        let missing = asked.filter { !given.contains($0) }
        guard missing.isEmpty else {
            return Refusal(
                .criterionNotJudged,
                reason: "Criteria without a verdict: \(missing.map(\.text).joined(separator: ", ")).",
                remedy: "Give each a verdict; “insufficient” is one."
            )
        }
        for judgement in act.judgements {
            guard let level = judgement.level, let criterion = unit.criterion(judgement.criterion) else { continue }
            let fitting = Self.levels(of: criterion, for: judgement.verdict).map(\.code)
            guard fitting.contains(level) else {
                let advice =
                    fitting.isEmpty
                    ? "" : "Choose one of: \(fitting.map(\.text).joined(separator: ", ")); or leave it out."
                return Refusal(
                    .levelDisagrees,
                    reason: "The level “\(level)” of criterion \(judgement.criterion) does not agree with the verdict.",
                    remedy: advice.isEmpty ? "Leave the level out: “\(judgement.verdict.rawValue)” has none." : advice
                )
            }
        }
        return nil
    }

    /// What cannot be seen, or does not apply, is at no level.
    private static func levels(of criterion: Criterion, for verdict: Verdict) -> [Level] {
        switch verdict {
        case .met: criterion.levels.filter(\.isMet)
        case .notMet: criterion.levels.filter { !$0.isMet }
        case .insufficient, .notApplicable: []
        }
    }
}
