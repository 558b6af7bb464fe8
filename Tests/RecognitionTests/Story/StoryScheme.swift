import Recognition

/// The scheme of the stories, with the rule that a test asks for.
enum StoryScheme {
    static let usualRule: [DecisionCondition] = [.allCriticalMet, .weightedScore(atLeastPercent: 80)]
    static let reference = SchemeReference(code: SchemeCode(checked: "kitchen"), version: "1", digest: .of("kitchen"))

    static func rules(for units: [UnitCode], rule: [DecisionCondition] = usualRule) -> CaseRules {
        CaseRules(scheme: scheme(rule), rubrics: rubrics.filter { units.contains($0.key) }, localTime: UniversalTime())
    }

    static func references(to units: [UnitCode]) -> [UnitReference] { units.compactMap { rubrics[$0]?.reference } }

    private static let rubrics = Dictionary(
        uniqueKeysWithValues: [UnitCode.cut, .edge, .wash].map {
            ($0, Rubric(unit: StoryUnits.unit($0), hashing: FixedHashing()))
        }
    )

    private static func scheme(_ rule: [DecisionCondition]) -> Scheme {
        let word = StoryUnits.text
        return Scheme(
            code: reference.code,
            version: reference.version,
            title: word("Kitchen"),
            languages: [.english],
            timeZone: "Etc/UTC",
            standards: [],
            vocabulary: Vocabulary(
                competent: word("competent"),
                notYetCompetent: word("not yet competent"),
                furtherEvidence: word("further evidence"),
                full: word("full"),
                partial: word("partial"),
                none: word("none")
            ),
            decisionRule: DecisionRule(conditions: rule),
            identityMethods: [.documentInPerson, .registry],
            keyframes: KeyframePolicy(count: 12, width: 320),
            assignmentHours: 48
        )
    }
}
