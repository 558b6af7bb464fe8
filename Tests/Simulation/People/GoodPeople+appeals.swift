import Recognition

extension GoodPeople {
    /// The body hears an appeal: it admits it, appoints its panel, and the panel speaks.
    static func hear(_ appeal: Appeal, _ scene: Scene) -> Deed {
        let id = appeal.act.appeal
        let judges = scene.state.judges
        if appeal.admittedAt == nil {
            return Deed(.appealAdmitted(.init(appeal: id)), by: administrator(notAmong: judges))
        }
        guard let speaker = appeal.panel.first?.person else {
            let appointed = CaseAct.PanelAppointed(appeal: id, members: panel(for: appeal, scene))
            return Deed(.panelAppointed(appointed), by: administrator(notAmong: judges))
        }
        let decided = CaseAct.AppealDecided(appeal: id, outcome: .dismissed, units: [])
        return Deed(.appealDecided(decided), by: Author(person: speaker, role: .panel))
    }

    static func panel(for appeal: Appeal, _ scene: Scene) -> [PanelMember] {
        let stages = scene.scheme.appealRules.stages
        let asked = stages.indices.contains(appeal.act.stage - 1) ? stages[appeal.act.stage - 1].panel : .usual
        let sat = scene.state.appeals.filter { $0.act.appeal != appeal.act.appeal }.flatMap(\.panel).map(\.person)
        let barred = scene.state.judges.union(sat)
        let free = Cast.panel.filter { !barred.contains($0) }
        let outsiders = free.filter { !Cast.worksForCentre($0) }.prefix(asked.outsiders)
        let others = free.filter { !outsiders.contains($0) }.prefix(asked.members - outsiders.count)
        return outsiders.map { PanelMember(person: $0, isOutsider: true) }
            + others.map { PanelMember(person: $0, isOutsider: false) }
    }

    static func lodge(_ scene: Scene) -> CaseAct.AppealLodged {
        let state = scene.state
        let contested = state.contestableUnits.compactMap { code -> ContestedRound? in
            guard let judged = state.unit(code)?.judged.last else { return nil }
            return ContestedRound(unit: code, round: judged.round, attempt: judged.attempt)
        }
        return CaseAct.AppealLodged(
            appeal: AppealID(canonical: scene.code),
            stage: state.appealStage,
            grounds: [.procedure],
            decision: state.decision?.act.decision ?? DecisionID(canonical: scene.code),
            contested: contested
        )
    }
}
