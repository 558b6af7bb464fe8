import Recognition

/// A scoring in the making: everything met and cited, until a test says otherwise.
struct StoryScoring {
    let unit: UnitCode
    var verdicts: [CriterionCode: Verdict] = [:]
    var levels: [CriterionCode: LevelCode] = [:]
    var citations: [CriterionCode: [Citation]] = [:]
    var extra: [Judgement] = []
    var missing: Set<CriterionCode> = []
    var rulesOfEvidence = RulesOfEvidence(valid: true, sufficient: true, authentic: true, current: true)
    /// Nil: what the rule says.
    var outcome: UnitOutcome?
    var rubric: Digest
    var set: Int
    /// The one that is due, unless it is set.
    var round: Round
    var challengeSeen: [EvidenceID]?
    private let clips: [EvidenceID]

    init(of unit: UnitCode, in story: CaseStory) {
        self.unit = unit
        rubric = story.rules.rubrics[unit]?.contentDigest ?? .of("no rubric")
        set = story.state.currentSet?.number ?? 1
        round = story.dueRound(of: unit)
        clips = story.state.submittedEvidence.filter { $0.purpose.unit == unit && $0.isUsable }.map(\.id)
    }

    /// Seconds 1 to 4 of each clip of the unit.
    private var everywhere: [Citation] { clips.compactMap { Self.citation($0) } }

    static func citation(_ id: EvidenceID, from start: Int = 1_000, to end: Int = 4_000) -> Citation? {
        MediaInterval(start: start, end: end).map { Citation(evidence: id, interval: $0) }
    }

    func act(in story: CaseStory) -> CaseAct.Judged {
        let definition = StoryUnits.unit(unit)
        let given = definition.criteria.filter { !missing.contains($0.code) }.map { criterion in
            let verdict = verdicts[criterion.code] ?? .met
            return Judgement(
                criterion: criterion.code,
                verdict: verdict,
                level: levels[criterion.code],
                citations: citations[criterion.code] ?? (verdict == .met ? everywhere : [])
            )
        }
        let judgements = given + extra
        let explanation = story.rules.scheme.decisionRule.explain(
            unit: definition,
            judgements: judgements,
            rulesOfEvidence: rulesOfEvidence,
            evidence: story.state.submittedEvidence
        )
        return CaseAct.Judged(
            unit: unit,
            round: round,
            rubric: rubric,
            set: set,
            judgements: judgements,
            rulesOfEvidence: rulesOfEvidence,
            outcome: outcome ?? (explanation.isCompetent ? .competent : .notYetCompetent),
            challengeSeen: challengeSeen
        )
    }
}
