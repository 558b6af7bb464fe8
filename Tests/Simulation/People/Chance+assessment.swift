import Recognition

extension Chance {
    static func assessment(_ kind: CaseAct.Kind, _ scene: Scene, _ dice: inout Dice) -> CaseAct {
        let state = scene.state
        let unit = unit(scene, &dice)
        let held = state.unit(unit)
        switch kind {
        case .allocated:
            let round = dice.falls(7, of: 8) ? held?.round ?? .first : dice.any(Round.self, or: .first)
            let people = dice.falls(3, of: 4) ? Cast.people(in: round.role) : Cast.few
            return .allocated(
                .init(
                    unit: unit,
                    round: round,
                    assessor: people[dice.below(min(3, people.count))],
                    until: scene.now.adding(days: 2)
                )
            )
        case .allocationEnded:
            return .allocationEnded(
                .init(
                    unit: unit,
                    round: held?.assignment?.round ?? .first,
                    assessor: held?.assignment?.assessor ?? Cast.assessors[0],
                    cause: dice.any(AllocationEndCause.self, or: .released)
                )
            )
        case .sessionScheduled:
            let holding = state.units.first { if case .assigned = $0.stage { true } else { false } }
            return .sessionScheduled(
                .init(
                    session: SessionID(canonical: scene.code),
                    unit: holding?.reference.code ?? unit,
                    form: dice.any(SessionForm.self, or: .conversation),
                    startsAt: scene.now.adding(seconds: Int64(dice.within(-60...7_200))),
                    minutes: dice.falls(1, of: 16) ? 1 : 60
                )
            )
        case .sessionCancelled:
            let cause = dice.any(SessionCancellation.self, or: .noConnection)
            return .sessionCancelled(.init(session: session(scene, &dice), cause: cause))
        case .sessionHeld:
            let id = session(scene, &dice)
            let taken = state.evidence.filter { $0.provenance?.session == id && !$0.isWithdrawn }.map(\.id)
            let isWhole = dice.falls(7, of: 8)
            return .sessionHeld(
                .init(
                    session: id,
                    attendance: dice.falls(1, of: 4) ? .candidateAbsent : .both,
                    set: taken.isEmpty ? nil : state.sets.count + 1,
                    evidence: isWhole ? taken : []
                )
            )
        default: return .judged(judged(scene, &dice))
        }
    }

    private static func session(_ scene: Scene, _ dice: inout Dice) -> SessionID {
        let open = scene.state.sessions.last { $0.ending == nil } ?? dice.pick(scene.state.sessions)
        return open?.act.session ?? SessionID(canonical: scene.code)
    }

    /// Mixed verdicts by whoever is due; the outcome mostly as the rule says.
    static func judging(_ scene: Scene, like deed: Deed, _ dice: inout Dice) -> Deed {
        guard case .judged(let act) = deed.act, let unit = scene.state.unit(act.unit),
            let rubric = scene.rules.rubrics[act.unit]
        else { return deed }
        let isBad = dice.falls(1, of: 2)
        let mixed = GoodPeople.judgement(of: unit, rubric, scene, isAffirmed: dice.falls(7, of: 8)) { criterion in
            isBad || dice.falls(1, of: 8) ? (criterion.isCritical ? .notMet : dice.any(Verdict.self, or: .met)) : .met
        }
        let asksForMore = mixed.outcome == .notYetCompetent && unit.round == .first && dice.falls(1, of: 3)
        return Deed(
            .judged(copy(of: mixed, outcome: asksForMore ? .furtherEvidence : mixed.outcome)),
            by: deed.author
        )
    }

    /// A scoring with something wrong in it, more often than not.
    private static func judged(_ scene: Scene, _ dice: inout Dice) -> CaseAct.Judged {
        let held = scene.state.units.first { $0.assignment != nil } ?? dice.pick(scene.state.units)
        guard let unit = held, let rubric = scene.rules.rubrics[unit.reference.code] else { return empty }
        let whole = GoodPeople.judgement(of: unit, rubric, scene) { _ in dice.falls(1, of: 6) ? .notMet : .met }
        let odd = dice.below(20)
        var judgements = whole.judgements
        let first = judgements[0]
        switch odd {
        case 0: judgements.removeLast()
        case 1: judgements.append(first)
        case 2: judgements[0] = Judgement(criterion: first.criterion, verdict: .met, citations: [])
        case 3: judgements[0] = Judgement(criterion: first.criterion, verdict: .notApplicable, citations: [])
        case 4:
            let level = rubric.unit.criteria[0].levels.last?.code
            judgements[0] = Judgement(
                criterion: first.criterion,
                verdict: .met,
                level: level,
                citations: first.citations
            )
        case 5: judgements = judgements.map { cite($0, from: 0, to: 100_000, dice.pick(scene.state.evidence)?.id) }
        case 6: judgements = judgements.map { cite($0, from: 0, to: 1_000, first.citations.first?.evidence) }
        case 7: judgements = judgements.map { cite($0, from: 0, to: 90_000, first.citations.first?.evidence) }
        default: break
        }
        return copy(
            of: whole,
            judgements: judgements,
            outcome: odd == 8
                ? dice.any(UnitOutcome.self, or: .competent) : odd == 9 ? .furtherEvidence : whole.outcome,
            rubric: odd == 10 ? .strange : whole.rubric,
            set: odd == 11 ? dice.below(4) : whole.set,
            round: odd == 12 ? dice.any(Round.self, or: .first) : whole.round,
            challengeSeen: odd == 13 ? nil : whole.challengeSeen
        )
    }

    private static func cite(_ judgement: Judgement, from: Int, to: Int, _ evidence: EvidenceID?) -> Judgement {
        let citations = evidence.map { [Citation(evidence: $0, interval: MediaInterval(start: from, end: to))] } ?? []
        return Judgement(criterion: judgement.criterion, verdict: judgement.verdict, citations: citations)
    }

    static func copy(of act: CaseAct.Judged, outcome: UnitOutcome) -> CaseAct.Judged {
        copy(
            of: act,
            judgements: act.judgements,
            outcome: outcome,
            rubric: act.rubric,
            set: act.set,
            round: act.round,
            challengeSeen: act.challengeSeen
        )
    }

    private static func copy(
        of act: CaseAct.Judged,
        judgements: [Judgement],
        outcome: UnitOutcome,
        rubric: Digest,
        set: Int,
        round: Round,
        challengeSeen: [EvidenceID]?
    ) -> CaseAct.Judged {
        CaseAct.Judged(
            unit: act.unit,
            round: round,
            rubric: rubric,
            set: set,
            judgements: judgements,
            rulesOfEvidence: act.rulesOfEvidence,
            outcome: outcome,
            challengeSeen: challengeSeen
        )
    }

    private static let empty = CaseAct.Judged(
        unit: .missing,
        round: .first,
        rubric: .strange,
        set: 0,
        judgements: [],
        rulesOfEvidence: RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: true),
        outcome: .competent
    )
}
