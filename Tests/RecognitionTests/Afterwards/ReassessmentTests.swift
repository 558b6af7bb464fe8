import Recognition
import Testing

@Suite struct ReassessmentTests {
    @Test func triesFailedUnitsAgainAndLeavesTheOthersAlone() throws {
        var story = try CaseStory.recognisedInPart()
        try story.tryAgain()
        #expect(story.state.status == .reassessment && story.state.attempt == 2)
        #expect(try story.status(.wash) == .collecting)
        #expect(try story.status(.edge) == .judged)
        #expect(try story.refusal { try $0.send(for: .edge) }?.code == .unitJudged)
        #expect(try story.refusal { try $0.submit() }?.code == .nothingNew, "what was judged is not judged again")
        try story.beAssessedAgain(.wash)
        try story.conclude()
        #expect(story.state.decisions.map(\.act.outcome) == [.partial, .full])
        #expect(try story.unit(.wash).judged.map(\.attempt) == [1, 2])
        #expect(story.state.status == .certified)
    }

    @Test func isOverWhenTheAttemptsAreUsedUp() throws {
        let story = try CaseStory.failedAgain()
        #expect(story.state.attempt == 2 && story.state.failedUnits == [.wash])
        #expect(story.living(under: .clock(.reassessment, days: 10)).clock(.reassessment) != nil)
        var choices = StoryChoices.clock(.reassessment, days: 10)
        choices.reassessment = story.rules.scheme.reassessment
        #expect(story.living(under: choices).clock(.reassessment) == nil, "nobody is urged to what they may not do")
    }

    /// Nothing was submitted: the old decision stands again, with all that can be done about it.
    @Test func withoutASubmissionTheOldDecisionStandsAgain() throws {
        var choices = StoryChoices()
        choices.clocks = [.submission: .days(5), .appealLodging: .days(30), .reassessment: .days(40)]
        var story = try CaseStory.recognisedInPart().living(under: choices)
        let before = story.state
        try story.tryAgain()
        try story.bring(for: .wash)
        story.wait(hours: 24 * 10)
        #expect(try story.lookAtClocks() == [.clockExpired])
        #expect(story.state.decision == before.decision && story.state.status == before.status)
        #expect(story.state.decisions.count == 1)
        #expect(story.state.units.map(\.stage) == before.units.map(\.stage))
        #expect(story.state.units.map(\.evidenceSet) == before.units.map(\.evidenceSet))
        var again = story
        try again.tryAgain()
        #expect(again.state.attempt == 3, "the attempt is used up")
        #expect(try again.unit(.wash).attempt == 3)
        // The first judgement can still be contested, and is heard on the evidence that it was made on.
        try story.appealAndHear(.upheldReassess)
        #expect(try story.status(.wash) == .ready)
        try story.rehear(.wash)
        try story.conclude()
        #expect(story.state.status == .certified)
    }

    @Test func aCandidateGivesItUp() throws {
        var story = try CaseStory.recognisedInPart()
        let before = story.state
        try story.tryAgain()
        let unjudged = try story.bring(for: .wash)
        try story.submit()
        try story.take(.wash)
        try story.withdraw()
        #expect(story.state.decision == before.decision && story.state.status == .partiallyRecognised)
        #expect(story.state.units.map(\.stage) == before.units.map(\.stage))
        #expect(try story.refusal { try $0.withdraw() }?.code == .alreadyDecided)
        try story.issue()
        try story.tryAgain()
        try story.takeBack(unjudged)
        try story.beAssessedAgain(.wash, by: .eva)
        try story.conclude()
        #expect(story.state.status == .certified)
    }

    /// What nobody has judged yet is still new, although a set of an attempt that came to nothing held it before.
    @Test func anUnjudgedSetComesAgainInAnotherAttempt() throws {
        var story = try CaseStory.recognisedInPart()
        try story.tryAgain()
        try story.bring(for: .wash)
        try story.submit()
        let unjudged = try #require(story.state.currentSet)
        try story.withdraw()
        try story.tryAgain()
        #expect(try story.status(.wash) == .collecting)
        try story.submit()
        #expect(story.state.currentSet?.evidence == unjudged.evidence)
        #expect(try story.unit(.wash).evidenceSet == unjudged.number + 1)
        try story.rehear(.wash)
        try story.withdraw()
        try story.tryAgain()
        #expect(try story.refusal { try $0.submit() }?.code == .nothingNew, "now it was judged")
        try story.beAssessedAgain(.wash)
        try story.conclude()
        #expect(story.state.status == .certified)
    }

    /// A sample of the attempt that was given up does not keep the next one from its end.
    @Test func aSampleOfAnAttemptThatWasGivenUpWaitsForNobody() throws {
        var story = try CaseStory.recognisedInPart()
        try story.tryAgain()
        try story.beAssessedAgain(.wash, isCompetent: false)
        try story.pick(.wash)
        try story.withdraw()
        try story.tryAgain()
        try story.beAssessedAgain(.wash, by: .eva)
        #expect(story.state.followingAct == .recommended(.init(outcome: .full)))
        try story.conclude()
    }

    @Test func nobodyWithdrawsFromAnAppealInThisWay() throws {
        let story = try CaseStory.sentBack()
        #expect(try story.refusal { try $0.withdraw() }?.code == .alreadyDecided)
    }

    /// Where everything is tried again, what was taken out stays out.
    @Test func everythingIsWhatWasJudged() throws {
        var choices = StoryChoices()
        choices.reassessment = ReassessmentRules(attempts: nil, failedUnitsOnly: false, afterwards: .enrolAgain)
        var story = try CaseStory.told(to: .taken, units: [.cut, .edge, .wash]).living(under: choices)
        try story.judge(.cut)
        try story.judge(.edge) { $0.verdicts[.grip] = .notMet }
        try story.void(.wash)
        try story.conclude()
        #expect(try story.refusal { try $0.tryAgain([.cut, .edge, .wash]) }?.code == .reassessmentUnits)
        #expect(story.state.unitsToTryAgain(under: story.rules.scheme.reassessmentRules) == [.cut, .edge])
        try story.tryAgain([.cut, .edge])
        #expect(try story.status(.wash) == .void)
        #expect(try story.status(.cut) == .collecting)
    }

    /// An appeal opens the same round that was judged last; there is no way round the limit of attempts.
    @Test func anAppealIsNoAttempt() throws {
        var story = try CaseStory.failedAgain()
        try story.appealAndHear(.upheldReassess)
        #expect(story.state.attempt == 2)
        try story.rehear(.wash, isCompetent: false)
        try story.conclude()
        #expect(try story.refusal { try $0.tryAgain() }?.code == .reassessmentOver)
    }
}
