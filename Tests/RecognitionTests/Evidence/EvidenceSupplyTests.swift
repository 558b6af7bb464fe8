import Recognition
import Testing

@Suite struct EvidenceSupplyTests {
    private func supply(
        _ clips: [(occasion: String?, context: String?)],
        of requirement: EvidenceRequirement = requirement()
    ) throws -> EvidenceSupply {
        let unit = CompetencyUnit(
            code: .cut,
            version: "1",
            title: StoryUnits.text(""),
            standards: [],
            elements: StoryUnits.unit(.cut).elements,
            evidenceRequirements: [requirement]
        )
        let rules = CaseRules(
            scheme: StoryScheme.rules(for: []).scheme,
            rubrics: [
                .cut: Rubric(unit: unit, hashing: FixedHashing()),
                .edge: Rubric(unit: StoryUnits.unit(.edge), hashing: FixedHashing()),
            ],
            localTime: UniversalTime()
        )
        let units = rules.rubrics.values.map(\.reference).sorted { $0.code < $1.code }
        var story = try CaseStory(
            with: .applied(.init(candidate: .ana, scheme: StoryScheme.reference, units: units)),
            by: .candidate(),
            rules: rules
        )
        try story.admit()
        for clip in clips { try story.send(occasion: clip.occasion, context: clip.context) }
        // Clips for another unit do not count.
        try story.send(for: .edge, occasion: "sunday", context: "school")
        return EvidenceSupply(of: story.state.evidence, for: requirement, unit: .cut)
    }

    private static func requirement(clips: Int = 1, occasions: Int = 1, contexts: Int = 1) -> EvidenceRequirement {
        StoryUnits.requirement(
            .work,
            minimumClips: clips,
            maximumClips: 9,
            occasions: occasions,
            contexts: contexts,
            criteria: [.grip]
        )
    }

    @Test func aClipWithoutALabelIsAnOccasionOfItsOwn() throws {
        let supply = try supply([(nil, nil), (nil, nil), ("monday", nil), ("monday", nil)])
        #expect(supply.clips == 4)
        #expect(supply.occasions == 3)
    }

    @Test func clipsWithoutALabelShareOneContext() throws {
        #expect(try supply([(nil, nil), (nil, nil)]).contexts == 1)
        #expect(try supply([(nil, nil), (nil, "home"), (nil, "work"), (nil, "home")]).contexts == 3)
    }

    @Test func nothingIsNoOccasionAndNoContext() throws {
        let supply = try supply([])
        #expect([supply.clips, supply.occasions, supply.contexts] == [0, 0, 0])
    }

    @Test(arguments: [
        (requirement(clips: 3), "3 clips are asked for, 2 are there"),
        (requirement(clips: 2, occasions: 2), "2 occasions are asked for, 1 are there"),
        (requirement(clips: 2, contexts: 2), "2 contexts are asked for, 1 are there"),
        (requirement(clips: 2), nil),
    ])
    func saysWhatIsMissing(requirement: EvidenceRequirement, shortfall: String?) throws {
        let clips: [(String?, String?)] = [("monday", "home"), ("monday", "home")]
        #expect(try supply(clips, of: requirement).shortfall(of: requirement) == shortfall)
    }

    @Test func whatWasWithdrawnIsNotSubmitted() throws {
        var story = try CaseStory.told(to: .collected)
        try story.takeBack(story.clips()[0])
        #expect(story.state.evidenceToSubmit.map(\.id) == [story.clips()[1]])
        #expect(try story.refusal { try $0.submit() }?.code == .evidenceMissing)
    }
}
