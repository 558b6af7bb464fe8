import Recognition

extension UnitCode {
    /// Three criteria, two clips on two occasions.
    static let cut = UnitCode(checked: "CUT")
    /// One criterion, one clip or photo.
    static let edge = UnitCode(checked: "EDGE")
    /// As `edge`, with one clip.
    static let wash = UnitCode(checked: "WASH")
    /// None of any case.
    static let missing = UnitCode(checked: "NONE")
}

extension RequirementCode {
    static let work = RequirementCode(checked: "V1")
    static let talk = RequirementCode(checked: "Q1")
    static let missing = RequirementCode(checked: "V9")
}

/// The units of the simulated schemes.
enum SimulatedUnits {
    static let codes: [UnitCode] = [.edge, .wash, .cut]

    static let rubrics = Dictionary(
        uniqueKeysWithValues: [cut, simple(.edge, [.video, .photo]), simple(.wash, nil)].map {
            ($0.code, Rubric(unit: $0, hashing: SimulatedHashing()))
        }
    )

    static func references(to units: [UnitCode]) -> [UnitReference] { units.compactMap { rubrics[$0]?.reference } }

    private static let cut = CompetencyUnit(
        code: .cut,
        version: "1",
        title: text("Knife skills"),
        standards: [],
        elements: [
            Element(
                code: ElementCode(checked: "1"),
                title: text("Cut"),
                criteria: [
                    criterion("1.1", isCritical: true, weight: 3, occasions: 1, [("secure", 100), ("shaky", 0)]),
                    criterion("1.2", isCritical: false, weight: 2, occasions: 2, [("even", 100), ("uneven", 0)]),
                    criterion("1.3", isCritical: false, weight: 1, occasions: 1, [("knows", 100), ("unsure", 50)]),
                ]
            )
        ],
        evidenceRequirements: [
            requirement(.work, nil, isMandatory: true, clips: 2...3, occasions: 2, ["1.1", "1.2"]),
            requirement(.talk, nil, isMandatory: false, clips: 1...1, occasions: 1, ["1.3"]),
        ]
    )

    private static func simple(_ code: UnitCode, _ kinds: [EvidenceKind]?) -> CompetencyUnit {
        CompetencyUnit(
            code: code,
            version: "1",
            title: text("Simple"),
            standards: [],
            elements: [
                Element(
                    code: ElementCode(checked: "1"),
                    title: text("Do"),
                    criteria: [
                        criterion("1.1", isCritical: true, weight: 1, occasions: 1, [("yes", 100), ("no", 0)])
                    ]
                )
            ],
            evidenceRequirements: [requirement(.work, kinds, isMandatory: true, clips: 1...1, occasions: 1, ["1.1"])]
        )
    }

    /// Of the levels, given from best to worst, the first is met.
    private static func criterion(
        _ code: String,
        isCritical: Bool,
        weight: Int,
        occasions: Int,
        _ levels: [(String, Int)]
    ) -> Criterion {
        Criterion(
            code: CriterionCode(checked: code),
            text: text("Does it"),
            kind: .performance,
            isCritical: isCritical,
            weight: weight,
            occasions: occasions,
            levels: levels.enumerated().map { index, level in
                Level(
                    code: LevelCode(checked: level.0),
                    text: text(level.0),
                    points: level.1,
                    isMet: index == 0
                )
            }
        )
    }

    private static func requirement(
        _ code: RequirementCode,
        _ kinds: [EvidenceKind]?,
        isMandatory: Bool,
        clips: ClosedRange<Int>,
        occasions: Int,
        _ criteria: [String]
    ) -> EvidenceRequirement {
        EvidenceRequirement(
            code: code,
            instruction: text("Film your hands."),
            kinds: kinds,
            isMandatory: isMandatory,
            minimumClips: clips.lowerBound,
            maximumClips: clips.upperBound,
            minimumSeconds: 30,
            maximumSeconds: 120,
            needsSound: false,
            orientation: .any,
            occasions: occasions,
            contexts: 1,
            maximumAgeDays: nil,
            criteria: criteria.map { CriterionCode(checked: $0) }
        )
    }

    static func text(_ english: String) -> LocalizedText { LocalizedText([.english: english]) }
}
