import Recognition
import Testing

/// Nobody loses a right because somebody else is slow.
@Suite struct FairClockTests {
    private static func planned(_ clocks: [ClockKind: ClockRule]) -> StoryChoices {
        var choices = StoryChoices(clocks: clocks)
        choices.requirements = [.plan]
        return choices
    }

    /// Without a plan nothing may be submitted; so the time for it does not run.
    @Test func whoWaitsForAPlanDoesNotLapse() throws {
        var story = try CaseStory.told(to: .admitted)
            .living(under: Self.planned([.submission: .days(10), .plan: .days(5)]))
        #expect(story.clocks.map(\.key.kind) == [.plan])
        story.wait(hours: 24 * 30)
        #expect(try story.lookAtClocks() == [.clockExpired])
        #expect(story.state.status == .admitted && story.clocks.isEmpty)
        try story.offerPlan()
        try story.agreeToPlan()
        let agreed = try #require(story.state.plan?.agreedAt)
        #expect(story.clock(.submission)?.key.startedAt == agreed)
    }

    @Test func whoDoesWithoutAPlanSubmitsInTimeFromAdmission() throws {
        var story = try CaseStory.told(to: .admitted).living(under: .clock(.submission, days: 10))
        #expect(story.clock(.submission)?.key.startedAt == story.state.admittedAt)
        try story.offerPlan()
        #expect(story.clock(.submission)?.key.startedAt == story.state.admittedAt)
        try story.agreeToPlan()
        #expect(story.clock(.submission)?.key.startedAt == story.state.plan?.agreedAt)
    }

    /// The body proposes on the last day: the candidate has the whole time to answer, and lapses only then.
    @Test func aLatePlanCanStillBeAnswered() throws {
        var story = try CaseStory.told(to: .admitted).living(under: Self.planned([.plan: .days(5)]))
        let first = try #require(story.clock(.plan))
        story.wait(until: first.dueAt.adding(milliseconds: -1))
        try story.offerPlan()
        let second = try #require(story.clock(.plan))
        #expect(second.key.startedAt == story.state.plans.last?.proposedAt && second.dueAt > first.dueAt)
        story.wait(until: second.dueAt.adding(milliseconds: -1))
        #expect(try story.refusal { try $0.agreeToPlan() } == nil)
        story.wait(until: second.dueAt)
        #expect(try story.refusal { try $0.agreeToPlan() }?.code == .tooLate)
        #expect(try story.lookAtClocks() == [.lapsed])
        #expect(story.state.status == .lapsed)
    }

    @Test func whoWaitsForAnAnswerAboutAdjustmentsDoesNotLapse() throws {
        var story = try CaseStory.told(to: .admitted).living(under: Self.planned([.plan: .days(5)]))
        try story.offerPlan()
        try story.propose(.adjustmentsRequested(.init(adjustments: [.extraTime])), by: .candidate())
        story.wait(hours: 24 * 10)
        #expect(try story.lookAtClocks() == [.clockExpired])
        try story.offerPlan()
        #expect(story.clock(.plan)?.key.startedAt == story.state.plans.last?.proposedAt)
        try story.agreeToPlan()
        #expect(story.state.status == .planned)
    }

    /// What came back for technical reasons is submitted again in the whole time, and not for ever.
    @Test func aReturnedSetHasItsTimeOnceMore() throws {
        var story = try CaseStory.brokenSet().living(under: .clock(.submission, days: 10))
        story.wait(hours: 24 * 60)
        #expect(try story.lookAtClocks() == [], "it lies with the body")
        try story.returnSet()
        let clock = try #require(story.clock(.submission))
        #expect(clock.key.startedAt == story.state.returnedAt)
        var prompt = story
        try prompt.takeBack(prompt.clips()[1])
        try prompt.bring()
        try prompt.submit()
        #expect(prompt.clock(.submission) == nil)
        story.wait(until: clock.dueAt)
        #expect(try story.lookAtClocks() == [.lapsed])
    }

    /// What one assessor has judged is not lost because the evidence for another unit never came again.
    @Test func aCaseInWhichSomethingWasJudgedDoesNotLapse() throws {
        var story = try CaseStory.waiting([.wash], held: [.edge]).living(under: .clock(.submission, days: 10))
        try story.judge(.edge)
        let clip = try story.send(for: .wash)
        try story.submit()
        try story.giveBack(.wash)
        try story.examine(clip, findings: [.damaged])
        try story.returnSet()
        #expect(story.clock(.submission) != nil)
        story.wait(hours: 24 * 30)
        #expect(try story.lookAtClocks() == [.clockExpired])
        #expect(story.state.status == .returned)
        #expect(try story.unit(.edge).outcome == .competent)
    }

    /// A panel that takes its time does not use up the candidate's time for trying again.
    @Test func tryingAgainWaitsForTheAppeal() throws {
        var story = try CaseStory.recognisedInPart().living(under: .clock(.reassessment, days: 10))
        let before = try #require(story.clock(.reassessment))
        story.wait(hours: 24)
        let lodged = story.now
        try story.appeal()
        #expect(story.clock(.reassessment) == nil)
        story.wait(hours: 24 * 60)
        try story.admitAppeal()
        try story.appoint()
        let heard = story.now
        try story.decideAppeal(.dismissed)
        let after = try #require(story.clock(.reassessment))
        #expect(after.key == before.key)
        #expect(after.dueAt == before.dueAt.adding(milliseconds: heard.since(lodged)))
        try story.tryAgain()
        #expect(story.state.status == .reassessment)
    }

    @Test(arguments: [ClockKind.evidenceRetention, .recordRetention])
    func nothingIsDisposedOfWhileItIsNeeded(kind: ClockKind) throws {
        var story = try CaseStory.recognisedInPart().living(under: .clock(kind, days: 10))
        let clock = try #require(story.clock(kind))
        var complained = story
        let complaint = try complained.complain()
        var reported = story
        let report = try reported.report(by: .verifier())
        try story.appeal()
        for contested in [story, complained, reported] {
            var contested = contested
            contested.wait(until: clock.dueAt.adding(days: 1))
            #expect(try contested.lookAtClocks() == [])
        }
        try complained.settle(complaint)
        try reported.settle(report, .notProven)
        try story.withdrawAppeal()
        for settled in [story, complained, reported] { #expect(settled.clock(kind) == clock) }
    }

    /// A case that ended otherwise has records, too.
    @Test func recordsOfEachEndAreDisposedOf() throws {
        var withdrawn = try CaseStory.told(to: .admitted)
        try withdrawn.withdraw()
        var void = try CaseStory.told(to: .admitted)
        try void.void()
        var refused = try CaseStory.told(to: .applied)
        try refused.propose(.foundIneligible(.init()), by: .administrator())
        var lapsed = try CaseStory.collectedWithClock()
        lapsed.wait(hours: 24 * 20)
        try lapsed.lookAtClocks()
        for ended in [withdrawn, void, refused, lapsed] {
            #expect(ended.state.phase == .ended)
            let clock = ended.living(under: .clock(.recordRetention, days: 10)).clock(.recordRetention)
            #expect(clock?.key.startedAt == ended.state.lastActAt)
        }
    }

    /// The letter came in time; the body entered it a week later.
    @Test func anAppealByLetterCountsFromItsArrival() throws {
        var story = try CaseStory.recognisedInPart().living(under: .clock(.appealLodging, days: 10))
        let end = try #require(story.clock(.appealLodging)?.dueAt)
        story.wait(until: end.adding(days: 7))
        try story.lookAtClocks()
        let late = try story.refusal { try $0.appeal(arrivedAt: end, by: .administrator()) }
        #expect(late?.code == .tooLate)
        try story.appeal(arrivedAt: end.adding(milliseconds: -1), by: .administrator())
        #expect(story.state.status == .appealed)
    }

    /// Each unit is settled, and the case waits for the decision: nothing is to be submitted, and nothing lapses.
    @Test func whoHasNothingToSubmitDoesNotLapse() throws {
        var story = try CaseStory.told(to: .admitted).living(under: .clock(.submission, days: 10))
        try story.settle(try story.report(by: .verifier()), .proven)
        try story.void(.cut, cause: .malpractice)
        try story.recommend()
        story.wait(hours: 24 * 30)
        #expect(try story.lookAtClocks() == [] && story.state.status == .recommended)
    }

    @Test func nobodyIsUrgedToAppealWhatWasRecognised() throws {
        let story = try CaseStory.told(to: .notified).living(under: .clock(.appealLodging, days: 10))
        #expect(story.clocks.isEmpty)
    }

    /// What a verifier sent back is verified in a time that begins when it returns.
    @Test func aVerifierHasTheWholeTimeAgain() throws {
        var story = try CaseStory.told(to: .judged, units: [.edge]).living(under: .clock(.verification, days: 10))
        try story.pick(.edge)
        let sample = try #require(try story.unit(.edge).openSample?.act.sample)
        let back = CaseAct.Verified(sample: sample, outcome: .disagree, until: story.now.adding(days: 30))
        try story.propose(.verified(back), by: .verifier())
        #expect(story.clocks.isEmpty)
        story.wait(hours: 24 * 20)
        try story.judge(.edge)
        #expect(story.clock(.verification)?.key.startedAt == story.state.lastActAt)
    }
}
