import Recognition

extension Chance {
    static func decision(_ kind: CaseAct.Kind, _ scene: Scene, _ dice: inout Dice) -> CaseAct {
        let state = scene.state
        switch kind {
        case .drawnForSecondMarking:
            return .drawnForSecondMarking(
                .init(unit: judgedUnit(scene, &dice), cause: dice.any(DrawCause.self, or: .random))
            )
        case .sampled:
            return .sampled(
                .init(
                    sample: SampleID(canonical: scene.code),
                    unit: judgedUnit(scene, &dice),
                    cause: dice.any(DrawCause.self, or: .random)
                )
            )
        case .verified:
            let open = state.units.compactMap { $0.samples.last?.act.sample }
            let outcome = dice.any(VerificationOutcome.self, or: .agree)
            let isOdd = dice.falls(1, of: 8)
            return .verified(
                .init(
                    sample: dice.pick(open) ?? SampleID(canonical: scene.code),
                    outcome: outcome,
                    until: (outcome == .disagree) != isOdd ? scene.now.adding(days: 2) : nil
                )
            )
        case .recommended: return .recommended(.init(outcome: dice.any(CaseOutcome.self, or: .full)))
        case .decided: return .decided(decided(scene, &dice))
        case .notified:
            return .notified(.init(decision: state.decision?.act.decision ?? DecisionID(canonical: scene.code)))
        default:
            let all = state.units.map(\.reference.code)
            let fitting = state.unitsToTryAgain(under: scene.scheme.reassessmentRules)
            return .reassessmentOpened(
                .init(
                    attempt: state.attempt + (dice.falls(1, of: 16) ? 2 : 1),
                    units: dice.falls(1, of: 8) ? all : fitting
                )
            )
        }
    }

    private static func judgedUnit(_ scene: Scene, _ dice: inout Dice) -> UnitCode {
        let judged = scene.state.units.filter { if case .judged = $0.stage { true } else { false } }
        return dice.pick(judged)?.reference.code ?? unit(scene, &dice)
    }

    private static func decided(_ scene: Scene, _ dice: inout Dice) -> CaseAct.Decided {
        let units = scene.state.units.map { unit in
            let outcome = dice.falls(3, of: 4) ? unit.outcome : nil
            return UnitDecision(
                unit: unit.reference.code,
                outcome: outcome ?? dice.any(UnitOutcome.self, or: .competent)
            )
        }
        return CaseAct.Decided(
            decision: DecisionID(canonical: scene.code),
            outcome: dice.falls(7, of: 8) ? .following(units.map(\.outcome)) : .full,
            units: units,
            givesReason: dice.falls(1, of: 2)
        )
    }
}
