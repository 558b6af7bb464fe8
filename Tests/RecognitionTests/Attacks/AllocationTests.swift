import Recognition
import Testing

/// Clocks that fire late, and hands that change.
@Suite struct AllocationTests {
    @Test func aLateClockEndsNobodyElsesAllocation() throws {
        var story = try CaseStory.told(to: .taken)
        story.wait(hours: 48)
        try story.expire(of: .ben)
        try story.take(by: .eva)
        story.wait(hours: 1)
        #expect(try story.refusal { try $0.expire(of: .ben) }?.code == .notYourAssignment)
        #expect(try story.refusal { try $0.expire(of: .eva) }?.code == .allocationRuns)
        #expect(try story.refusal { try $0.judge(by: .ben) }?.code == .notYourAssignment)
    }

    @Test func aLateClockDoesNotEndTheSameAssessorsNextAllocation() throws {
        var story = try CaseStory.told(to: .taken)
        story.wait(hours: 47)
        try story.giveBack()
        try story.take()
        story.wait(hours: 2)
        #expect(try story.refusal { try $0.expire() }?.code == .allocationRuns)
    }

    @Test func theClockIsSilentOnceTheUnitIsJudged() throws {
        var story = try CaseStory.told(to: .judged)
        story.wait(hours: 100)
        #expect(try story.refusal { try $0.expire() }?.code == .unitNotAssigned)
    }

    @Test func whoIsLateMayJudgeUntilTheClockHasSpoken() throws {
        var story = try CaseStory.told(to: .taken)
        story.wait(hours: 100)
        #expect(try story.refusal { try $0.judge() } == nil)
    }

    /// The assessor's time stands still while the candidate films: 47 hours are left when the clip arrives after a month.
    @Test func timeStandsStillWhileTheUnitWaits() throws {
        var story = try CaseStory.told(to: .submitted, units: [.edge])
        try story.take(.edge)
        let until = try #require(try story.unit(.edge).heldUntil)
        story.wait(hours: 1)
        let asked = story.now
        try story.askForMore(.edge)
        story.wait(hours: 720)
        #expect(try story.unit(.edge).heldUntil == nil)
        #expect(try story.refusal { try $0.expire(.edge) }?.code == .unitNotReady)
        try story.bring(for: .edge)
        let answered = story.now
        try story.submit()
        let resumed = try #require(try story.unit(.edge).heldUntil)
        #expect(resumed == until.adding(milliseconds: answered.since(asked)))
        #expect(try story.refusal { try $0.expire(.edge) }?.code == .allocationRuns)
        story.wait(hours: 47)
        #expect(try story.refusal { try $0.expire(.edge) } == nil)
    }

    @Test func aNewHolderHasTheirOwnTime() throws {
        var story = try CaseStory.waiting([.edge])
        story.wait(hours: 720)
        try story.bring(for: .edge)
        try story.submit()
        try story.giveBack(.edge)
        let taken = story.now
        try story.take(.edge, by: .eva)
        #expect(try story.unit(.edge).heldUntil == taken.adding(seconds: 48 * 3_600))
    }

    /// Giving back would put the unit into the queue without what was asked for, and shut the door on the candidate.
    @Test func aUnitThatWaitsCannotBeJudgedByWayOfTheQueue() throws {
        let story = try CaseStory.waiting([.edge])
        #expect(try story.refusal { try $0.giveBack(.edge) }?.code == .unitNotReady)
        #expect(try story.refusal { try $0.take(.edge, by: .eva) }?.code == .unitTaken)
        #expect(try story.refusal { try $0.judge(.edge) }?.code == .unitNotReady)
        #expect(try story.refusal { try $0.bring(for: .edge) } == nil)
    }
}
