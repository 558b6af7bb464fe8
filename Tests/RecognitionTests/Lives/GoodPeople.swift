import Recognition

/// Everybody does what is due, and does it well.
enum GoodPeople {
    static let certifier = PersonID(canonical: "GAB000000007")

    /// Nil when there is nothing left to do. `code` names whatever the step brings into the world.
    static func nextStep(in state: CaseState, under rules: CaseRules, code: String) -> LifeStep? {
        switch state.status {
        case .withdrawn, .ineligible, .certified, .partiallyRecognised, .notRecognised: return nil
        case .decided:
            return state.decision.map { LifeStep(act: .notified(.init(decision: $0.act.decision)), author: .system) }
        case .recommended: return decide(state, code: code)
        case .applied:
            let check = IdentityCheck(method: .registry, by: .dag, at: state.lastActAt)
            return LifeStep(act: .admitted(.init(identityCheck: check, challenge: "MAIZ42")), author: .administrator())
        default: return examine(state) ?? collect(state, under: rules, code: code) ?? assess(state, under: rules)
        }
    }

    private static func examine(_ state: CaseState) -> LifeStep? {
        if let pending = state.evidence.first(where: { !$0.isWithdrawn && $0.examination == nil }) {
            let facts = MediaFacts(
                durationMilliseconds: 60_000,
                width: 1_280,
                height: 720,
                hasSound: true,
                keyframes: 12
            )
            return LifeStep(
                act: .evidenceExamined(.init(evidence: pending.id, report: .of("report"), facts: facts, findings: [])),
                author: .system
            )
        }
        let unusable = state.unusableEvidence
        guard let set = state.currentSet, state.returned == nil, !unusable.isEmpty else { return nil }
        return LifeStep(act: .returned(.init(set: set.number, unusable: unusable)), author: .system)
    }

    static func collect(_ state: CaseState, under rules: CaseRules, code: String) -> LifeStep? {
        let collecting = state.units.filter(state.isCollecting)
        if collecting.isEmpty { return nil }
        let author = Author.candidate(state.candidate)
        if let broken = state.evidenceToSubmit.first(where: { !$0.findings.isEmpty && !state.isJudged($0) }) {
            return LifeStep(act: .evidenceWithdrawn(.init(evidence: broken.id)), author: author)
        }
        for unit in collecting {
            let unitCode = unit.reference.code
            let own = state.evidenceToSubmit.filter { $0.purpose.unit == unitCode }
            let requirements = rules.rubrics[unitCode]?.unit.evidenceRequirements.filter(\.isMandatory) ?? []
            let short = requirements.first {
                EvidenceSupply(of: own, for: $0, unit: unitCode).shortfall(of: $0) != nil
            }
            let isUnanswered = !unit.judged.isEmpty && own.allSatisfy(state.isJudged)
            guard let requirement = short ?? (isUnanswered ? requirements.first : nil) else { continue }
            // Room is made for a clip of another occasion.
            let fresh = own.filter { $0.purpose.requirement == requirement.code && !state.isJudged($0) }
            if let surplus = fresh.first, fresh.count >= requirement.maximumClips {
                return LifeStep(act: .evidenceWithdrawn(.init(evidence: surplus.id)), author: author)
            }
            let purpose = EvidencePurpose(unit: unitCode, requirement: requirement.code)
            let received = CaseAct.EvidenceReceived(
                evidence: EvidenceID(canonical: code),
                digest: .of(code),
                size: 1,
                purpose: purpose
            )
            return LifeStep(act: .evidenceReceived(received), author: author)
        }
        let submitted = CaseAct.Submitted(
            set: state.sets.count + 1,
            evidence: state.evidenceToSubmit.map(\.id),
            declaresOwnWork: true
        )
        return LifeStep(act: .submitted(submitted), author: author)
    }

    private static func assess(_ state: CaseState, under rules: CaseRules) -> LifeStep? {
        for unit in state.units {
            let code = unit.reference.code
            switch state.status(of: unit) {
            case .ready:
                let allocated = CaseAct.Allocated(
                    unit: code,
                    round: .first,
                    assessor: .eva,
                    until: state.lastActAt.adding(days: 2)
                )
                return LifeStep(act: .allocated(allocated), author: .assessor(.eva))
            case .allocated:
                guard let assessor = unit.assignment?.assessor, let rubric = rules.rubrics[code] else { return nil }
                return LifeStep(act: .judged(judged(rubric, in: state)), author: .assessor(assessor))
            default: continue
            }
        }
        let outcomes = state.units.compactMap(\.outcome)
        guard outcomes.count == state.units.count else { return nil }
        return LifeStep(act: .recommended(.init(outcome: .following(outcomes))), author: .system)
    }

    private static func judged(_ rubric: Rubric, in state: CaseState) -> CaseAct.Judged {
        let clips = state.submittedEvidence.filter { $0.purpose.unit == rubric.unit.code }
        // What turned out unusable after it was judged can be neither cited nor replaced.
        let isWhole = clips.allSatisfy(\.isUsable)
        let citations = clips.compactMap { clip in
            StoryScoring.citation(clip.id, from: 0, to: clip.examination?.facts?.durationMilliseconds ?? 1)
        }
        return CaseAct.Judged(
            unit: rubric.unit.code,
            round: .first,
            rubric: rubric.contentDigest,
            set: state.currentSet?.number ?? 0,
            judgements: rubric.unit.criteria.map {
                Judgement(
                    criterion: $0.code,
                    verdict: isWhole ? .met : .insufficient,
                    citations: isWhole ? citations : []
                )
            },
            rulesOfEvidence: RulesOfEvidence(valid: true, sufficient: isWhole, authentic: true, current: true),
            outcome: isWhole ? .competent : .notYetCompetent
        )
    }

    private static func decide(_ state: CaseState, code: String) -> LifeStep {
        let units = state.units.map { UnitDecision(unit: $0.reference.code, outcome: $0.outcome ?? .notYetCompetent) }
        let decided = CaseAct.Decided(
            decision: DecisionID(canonical: code),
            outcome: .following(units.map(\.outcome)),
            units: units,
            givesReason: false
        )
        return LifeStep(act: .decided(decided), author: .certifier(certifier))
    }
}
