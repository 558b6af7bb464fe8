import Recognition
import Testing

@Suite struct CaseOutcomeTests {
    @Test(
        arguments: [
            ([.competent], .full), ([.competent, .competent], .full), ([.competent, .notYetCompetent], .partial),
            ([.notYetCompetent, .notYetCompetent], .none),
            ([.notYetCompetent, .competent, .notYetCompetent], .partial), ([], .none),
            ([.competent, .furtherEvidence], .partial),
        ] as [([UnitOutcome], CaseOutcome)]
    )
    func followsFromTheUnits(units: [UnitOutcome], outcome: CaseOutcome) {
        #expect(CaseOutcome.following(units) == outcome)
    }

    @Test func someUnitsOfACaseAreRecognised() throws {
        let story = try CaseStory.partlyJudged().decided()
        #expect(story.state.status == .partiallyRecognised)
        #expect(story.state.decision?.act.units.map(\.outcome) == [.competent, .notYetCompetent])
    }

    @Test func aDecisionMayBeLowerWithAReason() throws {
        var story = try CaseStory.told(to: .recommended)
        try story.decide(units: [UnitDecision(unit: .cut, outcome: .notYetCompetent)], givesReason: true)
        try story.notify()
        #expect(story.state.status == .notRecognised)
        #expect(try story.unit().outcome == .competent, "what the assessor judged stays as it was")
    }

    @Test func everyOutcomeHasAWordInTheScheme() {
        let vocabulary = StoryScheme.rules(for: []).scheme.vocabulary
        #expect(
            UnitOutcome.allCases.map { vocabulary.word(for: $0).text(for: .english) }
                == ["competent", "not yet competent", "further evidence", "credit transfer", "withdrawn", "void"]
        )
        #expect(
            CaseOutcome.allCases.map { vocabulary.word(for: $0).text(for: .english) } == ["full", "partial", "none"]
        )
    }
}
