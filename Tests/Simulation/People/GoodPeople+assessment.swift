import Recognition

extension GoodPeople {
    /// A session is held when its time has come.
    static func meet(_ scene: Scene) -> Deed? {
        let state = scene.state
        for unit in state.units {
            guard case .session(_, let id) = unit.stage, let session = state.session(id) else { continue }
            let taken = state.evidence.filter { $0.provenance?.session == id && !$0.isWithdrawn }.map(\.id)
            let held = CaseAct.SessionHeld(
                session: id,
                attendance: .both,
                set: taken.isEmpty ? nil : state.sets.count + 1,
                evidence: taken
            )
            let author = Author(person: session.assessor, role: .assessor)
            return Deed(.sessionHeld(held), by: author, notBefore: session.act.startsAt)
        }
        return nil
    }

    static func assess(_ scene: Scene) -> Deed? {
        let state = scene.state
        for unit in state.units {
            if let deed = takeAway(unit, scene) { return deed }
            switch state.status(of: unit) {
            case .ready: return take(unit, scene)
            case .allocated: return judge(unit, scene)
            default: continue
            }
        }
        return nil
    }

    /// Whoever may not judge a unit any more does not keep it.
    private static func takeAway(_ unit: UnitState, _ scene: Scene) -> Deed? {
        guard let assignment = unit.assignment, !isLicensed(assignment.assessor, unit, scene) else { return nil }
        let ended = CaseAct.AllocationEnded(
            unit: unit.reference.code,
            round: assignment.round,
            assessor: assignment.assessor,
            cause: .licenceEnded
        )
        return Deed(.allocationEnded(ended), by: administrator(notAmong: []))
    }

    static func isLicensed(_ person: PersonID, _ unit: UnitState, _ scene: Scene) -> Bool {
        guard scene.scheme.requires(.licence) else { return true }
        return scene.rules.people[person]?.licence(for: unit.reference, at: scene.now) != nil
    }

    static func take(_ unit: UnitState, _ scene: Scene) -> Deed? {
        let role = unit.round.role
        // Not always the same: the number of the judgement chooses where to begin.
        let people = Cast.people(in: role)
        let first = scene.state.version % 3
        let free = (0..<people.count).map { people[($0 + first) % people.count] }.first { person in
            person != scene.state.candidate && !scene.state.hasJudgedBefore(person, unit)
                && isLicensed(person, unit, scene)
        }
        guard let free else { return nil }
        let allocated = CaseAct.Allocated(
            unit: unit.reference.code,
            round: unit.round,
            assessor: free,
            until: scene.now.adding(days: 2)
        )
        return Deed(.allocated(allocated), by: Author(person: free, role: role))
    }

    static func judge(_ unit: UnitState, _ scene: Scene) -> Deed? {
        guard let assessor = unit.assignment?.assessor, let rubric = scene.rules.rubrics[unit.reference.code] else {
            return nil
        }
        let judged = judgement(of: unit, rubric, scene) { _ in .met }
        return Deed(.judged(judged), by: Author(person: assessor, role: unit.round.role))
    }

    /// A whole scoring whose outcome follows from the rule.
    static func judgement(
        of unit: UnitState,
        _ rubric: Rubric,
        _ scene: Scene,
        isAffirmed: Bool = true,
        verdict: (Criterion) -> Verdict
    ) -> CaseAct.Judged {
        let state = scene.state
        let submitted = state.submittedEvidence
        // What turned out unusable after it was judged can be neither cited nor replaced.
        let clips = submitted.filter { $0.purpose.unit == rubric.unit.code && $0.isUsable }
        let citations = clips.map { clip in
            let length = clip.examination?.facts?.durationMilliseconds ?? 0
            return Citation(evidence: clip.id, interval: MediaInterval(start: 0, end: length))
        }
        let occasions = Set(clips.map { $0.purpose.occasion?.text ?? $0.id.text }).count
        let judgements = rubric.unit.criteria.map { criterion in
            let wanted = verdict(criterion)
            let isShown = !citations.isEmpty && occasions >= criterion.occasions
            let given = wanted == .met && !isShown ? .insufficient : wanted
            return Judgement(criterion: criterion.code, verdict: given, citations: given == .met ? citations : [])
        }
        let rules = RulesOfEvidence(valid: true, sufficient: isAffirmed, authentic: true, current: true)
        let explanation = scene.scheme.decisionRule.explain(
            unit: rubric.unit,
            judgements: judgements,
            rulesOfEvidence: rules,
            evidence: submitted
        )
        return CaseAct.Judged(
            unit: rubric.unit.code,
            round: unit.round,
            rubric: rubric.contentDigest,
            set: state.currentSet?.number ?? 0,
            judgements: judgements,
            rulesOfEvidence: rules,
            outcome: explanation.isCompetent ? .competent : .notYetCompetent,
            challengeSeen: scene.scheme.requires(.challenge) ? clips.map(\.id) : nil
        )
    }

    static func verify(_ scene: Scene) -> Deed? {
        for unit in scene.state.units {
            guard let sample = unit.openSample, case .judged = unit.stage else { continue }
            let verifier = Cast.verifiers.first { person in !unit.judged.contains { $0.assessor == person } }
            let verified = CaseAct.Verified(sample: sample.act.sample, outcome: .agree)
            return Deed(.verified(verified), by: Author(person: verifier, role: .verifier))
        }
        return nil
    }
}
