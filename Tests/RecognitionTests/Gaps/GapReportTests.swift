import Recognition
import Testing

/// What a decision left open, and what the candidate can do about it.
@Suite struct GapReportTests {
    /// One of two units is not recognised: one criterion was not met, one could not be seen, for one nothing was brought.
    private static func partial(_ choices: StoryChoices = StoryChoices()) throws -> CaseStory {
        var story = try CaseStory.told(to: .taken, units: [.cut, .wash])
        try story.judge(.wash)
        try story.judge(.cut) {
            $0.verdicts = [.grip: .notMet, .slices: .insufficient, .reasons: .insufficient]
            $0.rulesOfEvidence = RulesOfEvidence(valid: true, sufficient: false, authentic: true, current: true)
        }
        try story.conclude()
        return story.living(under: choices)
    }

    private static func report(_ story: CaseStory) throws -> GapReport? {
        try story.state.gapReport(under: story.rules)
    }

    @Test func saysOfEachCriterionWhyItIsMissing() throws {
        let story = try Self.partial()
        let report = try #require(try Self.report(story))
        #expect(report.decision == story.state.decision?.act.decision)
        #expect(report.units.map(\.unit) == [.cut] && report.units.map(\.outcome) == [.notYetCompetent])
        #expect(report.units.first?.criteria.map(\.criterion) == [.grip, .slices, .reasons])
        #expect(report.units.first?.criteria.map(\.cause) == [.notMet, .insufficient, .notTried])
        #expect(report.units.first?.criteria.map(\.element.text) == ["1", "1", "1"])
        #expect(report.units.first?.notAffirmed == ["sufficient"])
    }

    /// The clip of the talk is there, and does not let it be seen.
    @Test func whatWasBroughtForItWasTried() throws {
        var story = try CaseStory.told(to: .collected)
        try story.bring(for: .cut, .talk)
        try story.submit()
        try story.take()
        try story.judge { $0.verdicts = [.grip: .notMet, .reasons: .insufficient] }
        try story.conclude()
        let criteria = try Self.report(story)?.units.first?.criteria
        #expect(criteria?.map(\.criterion) == [.grip, .reasons])
        #expect(criteria?.map(\.cause) == [.notMet, .insufficient])
    }

    @Test func thereIsNoneBeforeADecisionNorWhereAllIsRecognised() throws {
        #expect(try Self.report(.told(to: .recommended)) == nil)
        #expect(try Self.report(.told(to: .notified)) == nil)
    }

    @Test func saysWhatMayBeTriedAgainAndUntilWhen() throws {
        let story = try Self.partial(.clock(.reassessment, days: 10))
        let report = try #require(try Self.report(story))
        #expect(report.tryAgain == [.cut] && report.attemptsLeft == nil)
        #expect(report.until != nil && report.until == story.clock(.reassessment)?.dueAt)
        let endless = try #require(try Self.report(Self.partial()))
        #expect(endless.tryAgain == [.cut] && endless.until == nil)
    }

    @Test func namesAllUnitsWhereTheSchemeHasAllTriedAgain() throws {
        var choices = StoryChoices()
        choices.reassessment = ReassessmentRules(attempts: 2, failedUnitsOnly: false, afterwards: .closed)
        let report = try #require(try Self.report(Self.partial(choices)))
        #expect(report.tryAgain == [.cut, .wash] && report.units.map(\.unit) == [.cut])
        #expect(report.attemptsLeft == 2)
    }

    /// What the report offers, the domain allows; and nothing is offered that it would refuse.
    @Test func offersNothingThatWouldBeRefused() throws {
        var over = try Self.partial(.clock(.reassessment, days: 10))
        over.wait(hours: 24 * 11)
        try over.lookAtClocks()
        var appealed = try Self.partial()
        try appealed.appeal()
        var held = try Self.partial()
        try held.hold()
        var choices = StoryChoices()
        choices.reassessment = ReassessmentRules(attempts: 1, failedUnitsOnly: true, afterwards: .closed)
        let usedUp = try CaseStory.failedAgain()
        for story in [over, appealed, held, usedUp] {
            let report = try #require(try Self.report(story))
            #expect(report.tryAgain.isEmpty && report.until == nil && !report.units.isEmpty)
            #expect(try story.refusal { try $0.tryAgain() } != nil)
        }
        #expect(try Self.report(usedUp)?.attemptsLeft == 0)
        let open = try Self.partial(choices)
        #expect(try Self.report(open)?.attemptsLeft == 1)
        #expect(try open.refusal { try $0.tryAgain() } == nil)
    }

    /// It is what the candidate works from.
    @Test func staysWhileAReassessmentRuns() throws {
        var story = try Self.partial()
        let before = try #require(try Self.report(story))
        try story.tryAgain()
        let after = try #require(try Self.report(story))
        #expect(after.units == before.units && after.decision == before.decision)
        #expect(after.tryAgain.isEmpty)
    }
}
