import Recognition
import Testing

/// The rules as data, in the unit with weights 3, 2 and 1: full marks are 600.
@Suite struct DecisionRuleTests {
    private static let unit = StoryUnits.unit(.cut)
    private static let affirmed = RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: true)

    private func explain(
        _ conditions: DecisionCondition...,
        grip: Verdict = .met,
        gripLevel: LevelCode? = nil,
        slices: Verdict = .met,
        slicesLevel: LevelCode? = nil,
        reasons: Verdict = .met,
        reasonsLevel: LevelCode? = nil,
        rules: RulesOfEvidence = affirmed,
        evidence: [EvidenceState] = []
    ) -> Explanation {
        let judgements = [
            Judgement(criterion: .grip, verdict: grip, level: gripLevel, citations: []),
            Judgement(criterion: .slices, verdict: slices, level: slicesLevel, citations: []),
            Judgement(criterion: .reasons, verdict: reasons, level: reasonsLevel, citations: []),
        ]
        return DecisionRule(conditions: conditions).explain(
            unit: Self.unit,
            judgements: judgements,
            rulesOfEvidence: rules,
            evidence: evidence
        )
    }

    private static let rulesHold = ExplanationStep(condition: .rulesOfEvidence, holds: true)

    @Test func allCriticalMetLooksAtCriticalCriteriaOnly() {
        #expect(
            explain(.allCriticalMet, slices: .notMet, reasons: .insufficient).steps
                == [ExplanationStep(condition: .allCriticalMet, holds: true), Self.rulesHold]
        )
        for verdict in [Verdict.notMet, .insufficient] {
            let explanation = explain(.allCriticalMet, grip: verdict)
            #expect(
                explanation.steps == [
                    ExplanationStep(condition: .allCriticalMet, holds: false, criteria: [.grip]), Self.rulesHold,
                ]
            )
            #expect(!explanation.isCompetent)
        }
    }

    @Test func allMetNamesEachCriterionThatStandsAgainstIt() {
        #expect(explain(.allMet).isCompetent)
        #expect(explain(.allMet, reasons: .notApplicable).isCompetent)
        #expect(
            explain(.allMet, slices: .notMet, reasons: .insufficient).steps
                == [ExplanationStep(condition: .allMet, holds: false, criteria: [.slices, .reasons]), Self.rulesHold]
        )
    }

    /// Nothing shown is nothing recognised, whatever the rule.
    @Test(arguments: [DecisionCondition.allMet, .allCriticalMet, .weightedScore(atLeastPercent: 1)])
    func nothingApplicableIsNotCompetent(condition: DecisionCondition) {
        let explanation = explain(condition, grip: .notApplicable, slices: .notApplicable, reasons: .notApplicable)
        #expect(!explanation.isCompetent)
        #expect(explanation.steps.first?.holds == false)
    }

    @Test func aCriterionWithoutAVerdictIsNotMet() {
        let rule = DecisionRule(conditions: [.allMet, .weightedScore(atLeastPercent: 50)])
        let explanation = rule.explain(
            unit: Self.unit,
            judgements: [Judgement(criterion: .grip, verdict: .met, citations: [])],
            rulesOfEvidence: Self.affirmed,
            evidence: []
        )
        #expect(explanation.steps.first?.criteria == [.slices, .reasons])
        #expect(explanation.steps.dropFirst().first?.found == 50)
    }

    /// Points of 600: *met* without a level is the best one, *not met* without one is none, *insufficient* is at no level.
    @Test func scoresByWeightAndLevel() {
        let score = { (explanation: Explanation) in explanation.steps.first?.found }
        let rule = DecisionCondition.weightedScore(atLeastPercent: 80)
        #expect(score(explain(rule)) == 100)
        #expect(score(explain(rule, gripLevel: LevelCode("sound"))) == 85)
        #expect(score(explain(rule, grip: .notMet)) == 50)
        #expect(score(explain(rule, grip: .notMet, gripLevel: LevelCode("shaky"))) == 70)
        #expect(score(explain(rule, grip: .insufficient, gripLevel: LevelCode("shaky"))) == 50)
        #expect(score(explain(rule, reasons: .notMet)) == 83)
        #expect(score(explain(rule, reasons: .notMet, reasonsLevel: LevelCode("unsure"))) == 91)
        #expect(score(explain(rule, slices: .notApplicable)) == 100)
        #expect(score(explain(rule, grip: .notMet, slices: .notApplicable)) == 25)
    }

    /// 79.99 % is shown as 79 % and is not 80 %.
    @Test(arguments: [(7_999, 79, false), (8_000, 80, true), (8_001, 80, true), (9_999, 99, true), (0, 0, false)])
    func aThresholdIsExact(points: Int, shown: Int, holds: Bool) {
        // A hundred criteria of 100 points; the first `points` points of them are reached.
        let levels = (0...100).map { StoryUnits.level("p\($0)", 100 - $0, isMet: $0 < 100) }
        let criteria = (1...100).map {
            StoryUnits.criterion(CriterionCode(checked: "1.\($0)"), weight: 1, levels: levels)
        }
        let unit = CompetencyUnit(
            code: .cut,
            version: "1",
            title: StoryUnits.text(""),
            standards: [],
            elements: [Element(code: ElementCode(checked: "1"), title: StoryUnits.text(""), criteria: criteria)],
            evidenceRequirements: []
        )
        let judgements = criteria.enumerated().map { index, criterion in
            let reached = min(100, max(0, points - index * 100))
            return Judgement(
                criterion: criterion.code,
                verdict: reached > 0 ? .met : .notMet,
                level: LevelCode(checked: "p\(100 - reached)"),
                citations: []
            )
        }
        let explanation = DecisionRule(conditions: [.weightedScore(atLeastPercent: 80)]).explain(
            unit: unit,
            judgements: judgements,
            rulesOfEvidence: Self.affirmed,
            evidence: []
        )
        #expect(
            explanation.steps.first
                == ExplanationStep(condition: .weightedScore, holds: holds, required: 80, found: shown)
        )
        #expect(explanation.isCompetent == holds)
    }

    /// The first condition alone does not carry: 83 % with a critical criterion that is not met.
    @Test func everyConditionMustHold() {
        let score = DecisionCondition.weightedScore(atLeastPercent: 70)
        let strong = explain(score, .allCriticalMet, grip: .notMet, gripLevel: LevelCode("shaky"))
        #expect(strong.steps.map(\.holds) == [true, false, true])
        #expect(!strong.isCompetent)
        let weak = explain(score, .allCriticalMet, slices: .notMet)
        #expect(weak.steps.map(\.holds) == [false, true, true])
        #expect(!weak.isCompetent)
        #expect(explain(score, .allCriticalMet, reasons: .notMet).isCompetent)
    }

    /// Whatever the scheme says.
    @Test(arguments: [
        (RulesOfEvidence(valid: false, sufficient: true, authentic: true, current: true), ["valid"]),
        (RulesOfEvidence(valid: true, sufficient: false, authentic: true, current: true), ["sufficient"]),
        (RulesOfEvidence(valid: true, sufficient: true, authentic: false, current: true), ["authentic"]),
        (RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: false), ["current"]),
        (
            RulesOfEvidence(valid: false, sufficient: false, authentic: false, current: false),
            ["valid", "sufficient", "authentic", "current"]
        ),
    ])
    func theRulesOfEvidenceAlwaysBind(rules: RulesOfEvidence, missing: [String]) {
        for condition in [DecisionCondition.allMet, .weightedScore(atLeastPercent: 1), .allCriticalMet] {
            let explanation = explain(condition, rules: rules)
            #expect(explanation.steps.map(\.holds) == [true, false])
            #expect(explanation.steps.last?.missing == missing)
            #expect(!explanation.isCompetent)
        }
    }

    @Test func aShareOfTheEvidenceCountsRequirementsThatAreWhole() throws {
        var story = try CaseStory.told(to: .admitted)
        let share = DecisionCondition.shareOfEvidence(atLeastPercent: 100)
        func step() -> ExplanationStep? { explain(share, evidence: story.state.evidence).steps.first }
        #expect(
            step()
                == ExplanationStep(condition: .shareOfEvidence, holds: false, required: 100, found: 0, missing: ["V1"])
        )
        try story.bring()
        #expect(step()?.holds == false)
        let pending = try story.send()
        #expect(step()?.holds == false, "a clip that was not examined is not there yet")
        try story.examine(pending)
        #expect(step() == ExplanationStep(condition: .shareOfEvidence, holds: true, required: 100, found: 100))
        try story.takeBack(pending)
        try story.bring(findings: [.noPicture])
        #expect(step()?.missing == ["V1"], "what cannot be assessed does not count")
    }

    /// Two of three is 66 %, and not 67.
    @Test(arguments: [(66, true), (67, false)])
    func aShareIsRoundedDown(percent: Int, holds: Bool) throws {
        let requirements = ["A", "B", "C"].map {
            StoryUnits.requirement(RequirementCode(checked: $0), minimumClips: 1, maximumClips: 1, criteria: [.grip])
        }
        let unit = CompetencyUnit(
            code: .cut,
            version: "1",
            title: StoryUnits.text(""),
            standards: [],
            elements: Self.unit.elements,
            evidenceRequirements: requirements
        )
        let rules = CaseRules(
            scheme: StoryScheme.rules(for: []).scheme,
            rubrics: [.cut: Rubric(unit: unit, hashing: FixedHashing())],
            localTime: UniversalTime()
        )
        let reference = try #require(rules.rubrics[.cut]?.reference)
        var story = try CaseStory(
            with: .applied(.init(candidate: .ana, scheme: StoryScheme.reference, units: [reference])),
            by: .candidate(),
            rules: rules
        )
        try story.admit()
        try story.bring(RequirementCode(checked: "A"))
        try story.bring(RequirementCode(checked: "C"))
        let explanation = DecisionRule(conditions: [.shareOfEvidence(atLeastPercent: percent)]).explain(
            unit: unit,
            judgements: [],
            rulesOfEvidence: Self.affirmed,
            evidence: story.state.evidence
        )
        #expect(
            explanation.steps.first
                == ExplanationStep(
                    condition: .shareOfEvidence,
                    holds: holds,
                    required: percent,
                    found: 66,
                    missing: ["B"]
                )
        )
    }

    @Test func eachStepSaysItselfInALine() {
        let explanation = explain(
            .allCriticalMet,
            .allMet,
            .weightedScore(atLeastPercent: 80),
            .shareOfEvidence(atLeastPercent: 100),
            grip: .notMet,
            rules: RulesOfEvidence(valid: true, sufficient: false, authentic: true, current: false)
        )
        #expect(
            explanation.steps.map(\.summary) == [
                "critical criteria not met: 1.1", "criteria not met: 1.1",
                "the weighted score is 50 %, of 80 % asked for",
                "0 % of the required evidence is there, of 100 % asked for (missing: V1)",
                "rules of evidence not affirmed: sufficient, current",
            ]
        )
        #expect(
            explain(.allCriticalMet, .allMet, .weightedScore(atLeastPercent: 80)).steps.map(\.summary) == [
                "all critical criteria are met", "all criteria are met",
                "the weighted score is 100 %, of 80 % asked for",
                "the rules of evidence are affirmed",
            ]
        )
    }
}
