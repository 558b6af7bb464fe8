import Recognition

extension Workplace {
    func appealActs(for verb: CaseVerb, in file: CaseFile) throws(CaseworkFault) -> VerbActs {
        switch verb {
        case .lodgeAppeal(let grounds, let units): return try appeal(on: grounds, units: units, in: file.state)
        case .admitAppeal(let appeal): return VerbActs(.appealAdmitted(CaseAct.AppealAdmitted(appeal: appeal)))
        case .refuseAppeal(let appeal, let cause):
            return VerbActs(
                .appealFoundInadmissible(CaseAct.AppealFoundInadmissible(appeal: appeal, cause: cause))
            )
        case .appointPanel(let appeal, let members):
            return VerbActs(.panelAppointed(CaseAct.PanelAppointed(appeal: appeal, members: members)))
        case .withdrawAppeal(let appeal): return VerbActs(.appealWithdrawn(CaseAct.AppealWithdrawn(appeal: appeal)))
        case .decideAppeal(let appeal, let outcome, let units):
            return VerbActs(
                .appealDecided(CaseAct.AppealDecided(appeal: appeal, outcome: outcome, units: units))
            )
        default: throw .notFound(.case)
        }
    }

    /// Against the decision that stands, at the stage that is open, about the latest judgement of each unit.
    private func appeal(
        on grounds: [AppealGround],
        units: [UnitCode]?,
        in state: CaseState
    ) throws(CaseworkFault) -> VerbActs {
        guard let decision = state.decision else { throw .refused(.nothingToAppeal) }
        var contested: [ContestedRound] = []
        for code in units ?? state.failedUnits {
            guard let unit = state.unit(code) else { throw .notFound(.unit) }
            guard let judged = unit.judged.last else { continue }
            contested.append(ContestedRound(unit: code, round: judged.round, attempt: judged.attempt))
        }
        let act = CaseAct.AppealLodged(
            appeal: randomness.identifier(),
            stage: state.appealStage,
            grounds: grounds,
            decision: decision.act.decision,
            contested: contested
        )
        return VerbActs(.appealLodged(act), code: act.appeal.text)
    }
}

extension Refusal {
    fileprivate static let nothingToAppeal = Refusal(
        .notDecided,
        reason: "No decision stands in the case.",
        remedy: "Wait until it has been decided."
    )
}
