import Recognition

extension Chance {
    static func application(_ kind: CaseAct.Kind, _ scene: Scene, _ dice: inout Dice) -> CaseAct {
        let state = scene.state
        switch kind {
        case .enquired, .applied: return opening(kind, as: [.edge, .cut], &dice)
        case .admitted:
            let check = IdentityCheck(
                method: dice.any(IdentityMethod.self, or: .registry),
                by: dice.falls(1, of: 8) ? Cast.candidate : Cast.administrators[0],
                at: scene.now.adding(seconds: dice.falls(1, of: 8) ? 60 : -60)
            )
            let challenge = dice.pick(["MA1Z42", "MA1Z42", "MA1Z42", "x"], or: "")
            return .admitted(.init(identityCheck: check, challenge: challenge))
        case .foundIneligible: return .foundIneligible(.init())
        case .adjustmentsRequested:
            let adjustments: [Adjustment] =
                dice.falls(1, of: 4) ? [] : [.extraTime, dice.any(Adjustment.self, or: .other)]
            return .adjustmentsRequested(.init(adjustments: adjustments))
        case .planProposed:
            let answers = state.adjustmentsRequested.map {
                AdjustmentAnswer(adjustment: $0, isGranted: dice.falls(3, of: 4))
            }
            let rights: [CandidateRight] = dice.falls(1, of: 4) ? [.purpose] : CandidateRight.allCases
            return .planProposed(
                .init(
                    plan: state.plans.count + (dice.falls(1, of: 8) ? 2 : 1),
                    adjustments: dice.falls(1, of: 8) ? [] : answers,
                    rights: rights
                )
            )
        case .planAgreed: return .planAgreed(.init(plan: dice.falls(1, of: 8) ? 0 : state.plans.count))
        case .creditTransferred:
            let unit = unit(scene, &dice)
            let proofs = state.evidence.filter { $0.purpose.unit == unit }.map(\.id)
            return .creditTransferred(.init(unit: unit, evidence: dice.falls(1, of: 6) ? [] : Array(proofs.prefix(1))))
        case .unitWithdrawn: return .unitWithdrawn(.init(unit: unit(scene, &dice)))
        default: return .withdrawn(.init())
        }
    }

    /// The first act of a case, or of the wrong one.
    static func opening(_ kind: CaseAct.Kind, as units: [UnitCode], _ dice: inout Dice) -> CaseAct {
        let candidate = dice.falls(1, of: 16) ? Cast.stranger : Cast.candidate
        if kind == .enquired {
            return .enquired(.init(candidate: candidate, scheme: SimulatedScheme.reference, organisation: Cast.centre))
        }
        let odd = dice.below(16)
        let named = odd == 0 ? [] : odd == 1 ? units + units : units
        return .applied(
            .init(
                candidate: candidate,
                scheme: SimulatedScheme.reference,
                units: SimulatedUnits.references(to: named),
                organisation: dice.falls(1, of: 2) ? Cast.centre : nil
            )
        )
    }
}
