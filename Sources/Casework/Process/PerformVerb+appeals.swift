import Recognition

extension Workplace {
    func appealActs(for verb: CaseVerb, in file: CaseFile) throws(CaseworkFault) -> VerbActs {
        switch verb {
        case .lodgeAppeal(let grounds, let units, let arrived):
            return try appeal(on: grounds, units: units, arrivedAt: arrived?.instant, in: file.state)
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
        arrivedAt: Instant?,
        in state: CaseState
    ) throws(CaseworkFault) -> VerbActs {
        guard let decision = state.decision else { throw .refused(.nothingToAppeal) }
        var contested: [ContestedRound] = []
        for code in units ?? state.contestableUnits {
            guard let unit = state.unit(code) else { throw .notFound(.unit) }
            let judged = unit.judged.last
            contested.append(
                ContestedRound(
                    unit: code,
                    round: judged?.round ?? unit.round,
                    attempt: judged?.attempt ?? unit.attempt
                )
            )
        }
        let act = CaseAct.AppealLodged(
            appeal: randomness.identifier(),
            stage: state.appealStage,
            grounds: grounds,
            decision: decision.act.decision,
            contested: contested,
            arrivedAt: arrivedAt
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
