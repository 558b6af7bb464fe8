import Recognition

/// The units of the stories.
enum StoryUnits {
    static func unit(_ code: UnitCode) -> CompetencyUnit { code == .cut ? cut : simple(code) }

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
                    criterion(
                        .grip,
                        isCritical: true,
                        weight: 3,
                        levels: [
                            level("secure", 100, isMet: true), level("sound", 70, isMet: true),
                            level("shaky", 40, isMet: false), level("unsafe", 0, isMet: false),
                        ]
                    ),
                    criterion(
                        .slices,
                        weight: 2,
                        occasions: 2,
                        levels: [
                            level("even", 100, isMet: true), level("uneven", 0, isMet: false),
                        ]
                    ),
                    criterion(
                        .reasons,
                        weight: 1,
                        levels: [
                            level("knows", 100, isMet: true), level("unsure", 50, isMet: false),
                        ]
                    ),
                ]
            )
        ],
        evidenceRequirements: [
            requirement(.work, minimumClips: 2, maximumClips: 3, occasions: 2, criteria: [.grip, .slices]),
            requirement(.talk, isMandatory: false, minimumClips: 1, maximumClips: 1, criteria: [.reasons]),
        ]
    )

    private static func simple(_ code: UnitCode) -> CompetencyUnit {
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
                        criterion(
                            .grip,
                            isCritical: true,
                            weight: 1,
                            levels: [
                                level("yes", 100, isMet: true), level("no", 0, isMet: false),
                            ]
                        )
                    ]
                )
            ],
            evidenceRequirements: [requirement(.work, minimumClips: 1, maximumClips: 1, criteria: [.grip])]
        )
    }

    static func criterion(
        _ code: CriterionCode,
        isCritical: Bool = false,
        weight: Int,
        occasions: Int = 1,
        levels: [Level]
    ) -> Criterion {
        Criterion(
            code: code,
            text: text("Does it"),
            kind: .performance,
            isCritical: isCritical,
            weight: weight,
            occasions: occasions,
            levels: levels
        )
    }

    static func level(_ code: String, _ points: Int, isMet: Bool) -> Level {
        Level(code: LevelCode(checked: code), text: text(code), points: points, isMet: isMet)
    }

    static func requirement(
        _ code: RequirementCode,
        isMandatory: Bool = true,
        minimumClips: Int,
        maximumClips: Int,
        occasions: Int = 1,
        contexts: Int = 1,
        orientation: OrientationRequirement = .any,
        needsSound: Bool = false,
        maximumAgeDays: Int? = nil,
        kinds: [EvidenceKind]? = nil,
        criteria: [CriterionCode]
    ) -> EvidenceRequirement {
        EvidenceRequirement(
            code: code,
            instruction: text("Film your hands."),
            kinds: kinds,
            isMandatory: isMandatory,
            minimumClips: minimumClips,
            maximumClips: maximumClips,
            minimumSeconds: 30,
            maximumSeconds: 120,
            needsSound: needsSound,
            orientation: orientation,
            occasions: occasions,
            contexts: contexts,
            maximumAgeDays: maximumAgeDays,
            criteria: criteria
        )
    }

    static func text(_ english: String) -> LocalizedText { LocalizedText([.english: english]) }
}
