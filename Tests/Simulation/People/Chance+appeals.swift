import Recognition

extension Chance {
    static func appeal(_ kind: CaseAct.Kind, _ scene: Scene, _ dice: inout Dice) -> CaseAct {
        let isOdd = dice.falls(1, of: 10)
        let appeal = scene.state.openAppeal ?? dice.pick(scene.state.appeals)
        let id = (isOdd ? nil : appeal?.act.appeal) ?? AppealID(canonical: scene.code)
        switch kind {
        case .appealLodged: return .appealLodged(lodged(scene, &dice))
        case .appealAdmitted: return .appealAdmitted(.init(appeal: id))
        case .appealFoundInadmissible:
            return .appealFoundInadmissible(.init(appeal: id, cause: dice.any(InadmissibilityCause.self, or: .late)))
        case .panelAppointed: return .panelAppointed(.init(appeal: id, members: members(for: appeal, scene, &dice)))
        case .appealWithdrawn: return .appealWithdrawn(.init(appeal: id))
        default: return .appealDecided(outcome(of: id, scene, &dice))
        }
    }

    private static func lodged(_ scene: Scene, _ dice: inout Dice) -> CaseAct.AppealLodged {
        let whole = GoodPeople.lodge(scene)
        let odd = dice.below(16)
        return CaseAct.AppealLodged(
            appeal: whole.appeal,
            stage: odd == 0 ? whole.stage + 1 : whole.stage,
            grounds: odd == 1 ? [.malpracticeAction] : odd == 2 ? [] : whole.grounds,
            decision: odd == 3 ? DecisionID(canonical: scene.code) : whole.decision,
            contested: odd == 4
                ? [ContestedRound(unit: unit(scene, &dice), round: dice.any(Round.self, or: .first), attempt: 1)]
                : whole.contested
        )
    }

    private static func members(for appeal: Appeal?, _ scene: Scene, _ dice: inout Dice) -> [PanelMember] {
        guard let appeal else { return [] }
        var members = GoodPeople.panel(for: appeal, scene)
        switch dice.below(8) {
        case 0: members.removeLast()
        case 1:
            // Somebody who took part, or sat before.
            let known = scene.state.judges.sorted() + scene.state.appeals.flatMap(\.panel).map(\.person)
            members[0] = PanelMember(person: dice.pick(known, or: Cast.candidate), isOutsider: true)
        case 2: members[0] = PanelMember(person: Cast.panel[0], isOutsider: true)
        case 3: members[0] = PanelMember(person: Cast.assessors[9], isOutsider: true)
        default: break
        }
        return members
    }

    static func outcome(of id: AppealID, _ scene: Scene, _ dice: inout Dice) -> CaseAct.AppealDecided {
        let outcome = dice.any(AppealOutcome.self, or: .dismissed)
        let contested = scene.state.appeal(id)?.act.contested.map(\.unit) ?? []
        let isOdd = dice.falls(1, of: 10)
        let units =
            (outcome == .upheldVaried) != isOdd
            ? contested.map { UnitDecision(unit: $0, outcome: isOdd ? .void : .competent) } : []
        return CaseAct.AppealDecided(appeal: id, outcome: outcome, units: units)
    }
}
