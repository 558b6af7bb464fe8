import Recognition
import Testing

/// A unit is judged in time whoever has it: assignments are shorter than the time for judging, and begin nothing anew.
@Suite struct AssessmentClockTests {
    private static func taken() throws -> CaseStory {
        try .told(to: .taken, units: [.edge]).living(under: .clock(.assessment, days: 10))
    }

    /// In a body that knows nothing against taking a unit from its assessor.
    private static func clock(of story: CaseStory) -> RunningClock? {
        story.living(under: .clock(.assessment, days: 10)).clock(.assessment)
    }

    @Test func anotherAssessorDoesNotBeginItAnew() throws {
        var story = try Self.taken()
        let before = try #require(story.clock(.assessment))
        story.wait(hours: 24)
        try story.giveBack(.edge)
        #expect(story.clock(.assessment) == before, "it runs in the queue, too")
        story.wait(hours: 24)
        try story.take(.edge, by: .eva)
        #expect(story.clock(.assessment) == before)
        try story.judge(.edge, by: .eva)
        #expect(story.clock(.assessment) == nil)
    }

    /// Five assignments of two days run out one after the other.
    @Test func runsOutThoughEveryAssignmentIsShorter() throws {
        var story = try Self.taken()
        let clock = try #require(story.clock(.assessment))
        while story.now.adding(seconds: 50 * 3_600) < clock.dueAt {
            story.wait(hours: 49)
            try story.expire(.edge)
            try story.take(.edge)
        }
        #expect(try story.lookAtClocks() == [], "it is not over yet")
        story.wait(until: clock.dueAt)
        #expect(story.due == .clockExpired(.init(clock: clock.key, dueAt: clock.dueAt)))
        #expect(try story.lookAtClocks() == [.clockExpired])
        #expect(story.clock(.assessment) == nil)
        try story.giveBack(.edge)
        try story.take(.edge, by: .eva)
        #expect(story.clock(.assessment) == nil, "it is told once")
    }

    /// The candidate was asked by an assessor who may not go on; who comes next has not lost that time.
    @Test func whatWasWaitedUnderAnotherAssessorDoesNotCount() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge])
        let before = try #require(Self.clock(of: story))
        let asked = story.now
        try story.askForMore(.edge)
        story.wait(hours: 24)
        try story.takeAway(.edge)
        story.wait(hours: 24)
        #expect(Self.clock(of: story) == nil)
        try story.bring(for: .edge)
        let answered = story.now
        try story.submit()
        let after = try #require(Self.clock(of: story))
        #expect(after.key == before.key)
        #expect(after.dueAt == before.dueAt.adding(milliseconds: answered.since(asked)))
        try story.take(.edge, by: .eva)
        #expect(Self.clock(of: story) == after)
    }

    /// What came for the unit could not be assessed, and goes back to the candidate while no assessor has it.
    @Test func standsStillWhileTheSetIsReturned() throws {
        var story = try CaseStory.waiting([.edge]).living(under: .clock(.assessment, days: 10))
        let clip = try story.send(for: .edge)
        try story.submit()
        try story.giveBack(.edge)
        let before = try #require(story.clock(.assessment))
        try story.examine(clip, findings: [.damaged])
        let returned = story.now
        try story.returnSet()
        #expect(story.clock(.assessment) == nil)
        story.wait(hours: 48)
        try story.takeBack(clip)
        try story.bring(for: .edge)
        let answered = story.now
        try story.submit()
        let after = try #require(story.clock(.assessment))
        #expect(after.key == before.key)
        #expect(after.dueAt == before.dueAt.adding(milliseconds: answered.since(returned)))
    }

    /// A second judgement does not live on what the first one has left of its time.
    @Test func judgingOnceMoreHasATimeOfItsOwn() throws {
        var story = try Self.taken()
        let first = try #require(story.clock(.assessment))
        try story.judge(.edge)
        try story.propose(.drawnForSecondMarking(.init(unit: .edge, cause: .mandatory)), by: .system)
        #expect(story.clock(.assessment) == nil)
        story.wait(hours: 24)
        let taken = story.now
        try story.take(.edge, by: .eva)
        let second = try #require(story.clock(.assessment))
        #expect(second.key.startedAt == taken && second.key != first.key)
    }
}
