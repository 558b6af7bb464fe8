public import Recognition

/// A small scheme with two units, for tests of verbs and of the service: few criteria, plain words, every kind of rule.
public enum ServiceSample {
    public static let schemeCode = SchemeCode(checked: "sample-scheme")
    /// Two criteria, the first critical; one mandatory requirement `work` of one to three clips.
    public static let joint = UnitCode(checked: "JOINT-01")
    /// One critical criterion; one mandatory requirement `talk`, with sound.
    public static let talk = UnitCode(checked: "TALK-01")

    public static let scheme = scheme(requiring: nil)

    /// The same scheme, with steps that it does not leave to the body's choice.
    public static func scheme(requiring requirements: [ProcessRequirement]?) -> Scheme {
        Scheme(
            code: schemeCode,
            version: "2026.1",
            title: text("Sample scheme"),
            languages: [.english, LanguageTag(checked: "es")],
            timeZone: "Europe/Madrid",
            standards: [StandardReference(code: "SAMPLE", publisher: "Nobody")],
            vocabulary: Vocabulary(
                competent: text("competent"),
                notYetCompetent: text("not yet competent"),
                furtherEvidence: text("more is needed"),
                full: text("certified"),
                partial: text("certified in part"),
                none: text("not certified")
            ),
            decisionRule: DecisionRule(conditions: [.allCriticalMet, .weightedScore(atLeastPercent: 60)]),
            identityMethods: [.documentInPerson, .documentByVideo],
            keyframes: KeyframePolicy(count: 3, width: 320),
            assignmentHours: 48,
            processRequirements: requirements
        )
    }

    public static let units = [
        CompetencyUnit(
            code: joint,
            version: "1",
            title: text("Cut a joint"),
            standards: [],
            elements: [
                Element(
                    code: ElementCode(checked: "1"),
                    title: text("Cut"),
                    criteria: [
                        criterion("1.1", isCritical: true, weight: 60), criterion("1.2", isCritical: false, weight: 40),
                    ]
                )
            ],
            evidenceRequirements: [requirement("work", clips: 1...3, needsSound: false, criteria: ["1.1", "1.2"])]
        ),
        CompetencyUnit(
            code: talk,
            version: "1",
            title: text("Explain a joint"),
            standards: [],
            elements: [
                Element(
                    code: ElementCode(checked: "1"),
                    title: text("Explain"),
                    criteria: [criterion("1.1", isCritical: true, weight: 100)]
                )
            ],
            evidenceRequirements: [requirement("talk", clips: 1...2, needsSound: true, criteria: ["1.1"])]
        ),
    ]

    /// The requirement that a unit of this scheme asks for.
    public static func requirement(of unit: UnitCode) -> RequirementCode {
        RequirementCode(checked: unit == joint ? "work" : "talk")
    }

    /// The criteria of a unit of this scheme, in order.
    public static func criteria(of unit: UnitCode) -> [CriterionCode] {
        units.first { $0.code == unit }?.criteria.map(\.code) ?? []
    }

    private static func text(_ english: String) -> LocalizedText { LocalizedText([.english: english]) }

    private static func criterion(_ code: String, isCritical: Bool, weight: Int) -> Criterion {
        Criterion(
            code: CriterionCode(checked: code),
            text: text("Criterion \(code)"),
            kind: .performance,
            isCritical: isCritical,
            weight: weight,
            occasions: 1,
            levels: [
                Level(code: LevelCode(checked: "good"), text: text("Good"), points: 100, isMet: true),
                Level(code: LevelCode(checked: "fair"), text: text("Fair"), points: 60, isMet: true),
                Level(code: LevelCode(checked: "poor"), text: text("Poor"), points: 0, isMet: false),
            ]
        )
    }

    private static func requirement(
        _ code: String,
        clips: ClosedRange<Int>,
        needsSound: Bool,
        criteria: [String]
    ) -> EvidenceRequirement {
        EvidenceRequirement(
            code: RequirementCode(checked: code),
            instruction: text("Film it"),
            isMandatory: true,
            minimumClips: clips.lowerBound,
            maximumClips: clips.upperBound,
            minimumSeconds: 5,
            maximumSeconds: 600,
            needsSound: needsSound,
            orientation: .any,
            occasions: 1,
            contexts: 1,
            maximumAgeDays: nil,
            criteria: criteria.map { CriterionCode(checked: $0) }
        )
    }
}
