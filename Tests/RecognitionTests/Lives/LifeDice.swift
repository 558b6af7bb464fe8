import AssayTesting
import Recognition

/// What chance proposes: anything by anybody, with a leaning towards what could be meant.
enum LifeDice {
    static let people: [PersonID] = [.ana, .ben, .eva, .cay, .dag, .fay]
    private static let units: [UnitCode] = [.cut, .edge, .wash, UnitCode(checked: "NONE")]

    static func rule(using dice: inout SeededGenerator) -> [DecisionCondition] {
        let conditions: [DecisionCondition] = [
            .allCriticalMet, .allMet, .weightedScore(atLeastPercent: 80), .shareOfEvidence(atLeastPercent: 100),
        ]
        return Array(conditions.shuffled(using: &dice).prefix(Int.random(in: 1...4, using: &dice)))
    }

    static func application(for units: [UnitCode], using dice: inout SeededGenerator) -> Proposal {
        let kind = Int.random(in: 0..<10, using: &dice)
        let named = kind == 0 ? [] : kind == 1 ? units + units : units
        let act: CaseAct =
            kind == 2
            ? .foundIneligible(.init())
            : .applied(
                .init(candidate: .ana, scheme: StoryScheme.reference, units: StoryScheme.references(to: named))
            )
        return Proposal(act: act, author: author(of: act, using: &dice), at: CaseStory.beginning)
    }

    /// Somebody: mostly in a role that may, mostly a person who would.
    static func author(of act: CaseAct, in state: CaseState? = nil, using dice: inout SeededGenerator) -> Author {
        let roles = isLikely(9, of: 10, &dice) ? usualRoles(of: act) : Role.allCases
        let role = roles.randomElement(using: &dice) ?? .system
        if !isLikely(4, of: 5, &dice) {
            return Author(person: (people + [nil]).randomElement(using: &dice) ?? nil, role: role)
        }
        switch role {
        case .candidate: return .candidate()
        case .assessor:
            return .assessor(assessor(of: act, in: state) ?? [.ben, .eva].randomElement(using: &dice) ?? .ben)
        case .certifier: return .certifier([.cay, .cay, .ben, .eva, .ana].randomElement(using: &dice) ?? .cay)
        case .administrator: return .administrator([.dag, .dag, .dag, .ana].randomElement(using: &dice) ?? .dag)
        case .adjudicator, .verifier, .panel, .auditor: return Author(person: .fay, role: role)
        case .system: return .system
        }
    }

    /// What came in another way is brought by an administrator, and only that.
    private static func usualRoles(of act: CaseAct) -> [Role] {
        guard case .evidenceReceived(let received) = act else { return RoleMatrix.roles(for: act.kind) }
        return [received.provenance == nil ? .candidate : .administrator]
    }

    /// Who holds the unit that the act is about.
    private static func assessor(of act: CaseAct, in state: CaseState?) -> PersonID? {
        switch act {
        case .allocated(let act): act.assessor
        case .allocationEnded(let act): act.assessor
        case .judged(let act): state?.unit(act.unit)?.assignment?.assessor
        default: nil
        }
    }

    static func isLikely(_ count: Int, of all: Int, _ dice: inout SeededGenerator) -> Bool {
        Int.random(in: 0..<all, using: &dice) < count
    }

    /// A sensible step, done as people do it: clips are broken, sets are submitted in haste, verdicts are mixed.
    static func altered(
        _ step: LifeStep,
        in life: RandomLife,
        code: String,
        using dice: inout SeededGenerator
    ) -> LifeStep {
        switch step.act {
        // The next clip comes before the last one was examined.
        case .evidenceExamined where life.state.isWaitingForFurtherEvidence && isLikely(1, of: 2, &dice):
            return GoodPeople.collect(life.state, under: life.rules, code: code) ?? step
        case .evidenceExamined where isLikely(2, of: 5, &dice): return submission(in: life.state)
        // One unit is answered, another goes on waiting.
        case .evidenceReceived where life.state.isWaitingForFurtherEvidence && isLikely(1, of: 2, &dice):
            return submission(in: life.state)
        case .evidenceExamined(let act) where isLikely(1, of: 4, &dice):
            let finding = EvidenceFinding.allCases.randomElement(using: &dice) ?? .damaged
            return LifeStep(
                act: .evidenceExamined(
                    .init(evidence: act.evidence, report: act.report, facts: act.facts, findings: [finding])
                ),
                author: step.author
            )
        case .judged(let act) where isLikely(3, of: 4, &dice):
            return LifeStep(act: .judged(mixed(act, in: life, using: &dice)), author: step.author)
        case .decided(let act) where isLikely(1, of: 2, &dice):
            return LifeStep(act: step.act, author: author(of: .decided(act), using: &dice))
        default: return step
        }
    }

    private static func submission(in state: CaseState) -> LifeStep {
        let evidence = state.evidenceToSubmit.map(\.id)
        let submitted = CaseAct.Submitted(set: state.sets.count + 1, evidence: evidence, declaresOwnWork: true)
        return LifeStep(act: .submitted(submitted), author: .candidate(state.candidate))
    }

    /// Mixed verdicts; the outcome mostly as the rule says.
    static func mixed(_ act: CaseAct.Judged, in life: RandomLife, using dice: inout SeededGenerator) -> CaseAct.Judged {
        guard let unit = life.rules.rubrics[act.unit]?.unit else { return act }
        let judgements = act.judgements.map { judgement -> Judgement in
            let verdict =
                Int.random(in: 0..<4, using: &dice) > 0 ? .met : Verdict.allCases.randomElement(using: &dice) ?? .met
            let levels = unit.criterion(judgement.criterion)?.levels.filter { $0.isMet == (verdict == .met) } ?? []
            let isLevelled = verdict == .met || verdict == .notMet
            return Judgement(
                criterion: judgement.criterion,
                verdict: verdict,
                level: isLevelled ? levels.randomElement(using: &dice)?.code : nil,
                citations: verdict == .met ? judgement.citations : []
            )
        }
        let isHonest = { (dice: inout SeededGenerator) in Int.random(in: 0..<8, using: &dice) > 0 }
        let rules = RulesOfEvidence(
            valid: isHonest(&dice),
            sufficient: isHonest(&dice),
            authentic: isHonest(&dice),
            current: isHonest(&dice)
        )
        let isCompetent = life.rules.scheme.decisionRule.explain(
            unit: unit,
            judgements: judgements,
            rulesOfEvidence: rules,
            evidence: life.state.submittedEvidence
        ).isCompetent
        let lower: [UnitOutcome] = [.notYetCompetent, .furtherEvidence, .furtherEvidence]
        let right = isCompetent ? .competent : lower.randomElement(using: &dice) ?? .notYetCompetent
        let wrong = UnitOutcome.allCases.randomElement(using: &dice) ?? right
        return CaseAct.Judged(
            unit: act.unit,
            round: act.round,
            rubric: act.rubric,
            set: act.set,
            judgements: judgements,
            rulesOfEvidence: rules,
            outcome: Int.random(in: 0..<10, using: &dice) > 0 ? right : wrong
        )
    }

    static func unit(using dice: inout SeededGenerator) -> UnitCode { units.randomElement(using: &dice) ?? .cut }
}
