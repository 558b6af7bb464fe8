extension DecisionRule {
    /// Applies the rule to complete judgements of a unit. Pure: the same arguments always give the same steps.
    public func explain(
        unit: CompetencyUnit,
        judgements: [Judgement],
        rulesOfEvidence: RulesOfEvidence,
        evidence: [EvidenceState]
    ) -> Explanation {
        let scores = UnitScores(unit: unit, judgements: judgements)
        let steps = conditions.map { condition in
            switch condition {
            case .allCriticalMet:
                return Self.step(.allCriticalMet, against: scores.notMet.filter(\.isCritical), scores)
            case .allMet:
                return Self.step(.allMet, against: scores.notMet, scores)
            case .weightedScore(let percent):
                let holds = scores.reached * 100 >= percent * scores.offered && scores.offered > 0
                return ExplanationStep(
                    condition: .weightedScore,
                    holds: holds,
                    required: percent,
                    found: scores.percent
                )
            case .shareOfEvidence(let percent):
                return Self.shareOfEvidence(atLeastPercent: percent, unit: unit, evidence: evidence)
            }
        }
        return Explanation(steps: steps + [rulesOfEvidence.step])
    }

    private static func step(
        _ condition: ExplanationStep.Condition,
        against failed: [Criterion],
        _ scores: UnitScores
    ) -> ExplanationStep {
        ExplanationStep(
            condition: condition,
            holds: failed.isEmpty && !scores.isEmpty,
            criteria: failed.map(\.code),
            missing: scores.isEmpty ? ["no criterion applies"] : []
        )
    }

    private static func shareOfEvidence(
        atLeastPercent percent: Int,
        unit: CompetencyUnit,
        evidence: [EvidenceState]
    ) -> ExplanationStep {
        let mandatory = unit.evidenceRequirements.filter(\.isMandatory)
        let missing = mandatory.filter { requirement in
            let supply = EvidenceSupply(of: evidence.filter(\.isUsable), for: requirement, unit: unit.code)
            return supply.shortfall(of: requirement) != nil
        }
        let there = mandatory.count - missing.count
        // Rounded down: 99.6 % is not all of it.
        let found = mandatory.isEmpty ? 100 : there * 100 / mandatory.count
        return ExplanationStep(
            condition: .shareOfEvidence,
            holds: found >= percent,
            required: percent,
            found: found,
            missing: missing.map(\.code.text)
        )
    }
}
