import Recognition
import Testing

@Suite struct StatusTests {
    /// How each status of a case is reached.
    private static let cases = course + StatusStories.all

    private static let course: [StatusStories.Row] = [
        (.applied, { try .told(to: .applied) }),
        (
            .ineligible,
            {
                var story = try CaseStory.told(to: .applied)
                try story.propose(.foundIneligible(.init()), by: .administrator())
                return story
            }
        ),
        (.admitted, { try .told(to: .admitted) }),
        (.collecting, { try .told(to: .collected) }),
        (.submitted, { try .toBeExamined() }),
        (.submitted, { try .brokenSet() }),
        (.returned, { try .returned() }),
        (.ready, { try .told(to: .submitted) }),
        (.inAssessment, { try .told(to: .taken) }),
        (.inAssessment, { try .told(to: .judged) }),
        (.furtherEvidence, { try .waiting([.edge], held: [.wash]) }),
        (.recommended, { try .told(to: .recommended) }),
        (.decided, { try .told(to: .decided) }),
        (.certified, { try .told(to: .notified) }),
        (.partiallyRecognised, { try .partlyJudged().decided() }),
        (
            .notRecognised,
            {
                var story = try CaseStory.told(to: .taken)
                try story.judge { $0.verdicts[.grip] = .notMet }
                return try story.decided()
            }
        ),
        (
            .withdrawn,
            {
                var story = try CaseStory.told(to: .taken)
                try story.withdraw()
                return story
            }
        ),
    ]

    @Test(arguments: cases.indices)
    func followsFromTheActs(row: Int) throws {
        let expected = Self.cases[row]
        #expect(try expected.story().state.status == expected.status)
    }

    @Test func everyStatusOfACaseIsReached() {
        #expect(Set(Self.cases.map(\.status)) == Set(CaseStatus.allCases))
    }

    @Test func everyStatusOfAUnitIsReached() throws {
        let reached = try [
            (UnitStatus.collecting, UnitCode.cut, CaseStory.told(to: .admitted)), (.collecting, .cut, .toBeExamined()),
            (.collecting, .cut, .returned()), (.ready, .cut, .told(to: .submitted)),
            (.allocated, .cut, .told(to: .taken)),
            (.furtherEvidence, .edge, .waiting([.edge])), (.conversation, .edge, .arranged()),
            (.judged, .cut, .told(to: .judged)), (.judged, .cut, .told(to: .notified)), (.sampled, .cut, .sampled()),
            (.verified, .cut, .verified()), (.creditTransfer, .edge, .credited()), (.withdrawn, .edge, .left()),
            (.void, .edge, .struck()),
        ]
        for (status, unit, story) in reached { #expect(try story.status(unit) == status) }
        #expect(Set(reached.map(\.0)) == Set(UnitStatus.allCases))
    }

    @Test func aCaseReadsFurtherEvidenceWhileOneUnitWaits() throws {
        let story = try CaseStory.waiting([.edge], held: [.wash])
        #expect(story.state.status == .furtherEvidence)
        #expect(try story.status(.wash) == .allocated)
    }
}

extension CaseStory {
    /// Recommended, decided as recommended, and told.
    func decided() throws -> CaseStory {
        var story = self
        try story.recommend()
        try story.decide()
        try story.notify()
        return story
    }
}
