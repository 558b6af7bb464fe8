import Recognition
import Testing

/// An appeal in the very minute in which its clock ends.
@Suite struct AppealRaceTests {
    private static func story() throws -> (CaseStory, end: Instant) {
        let story = try CaseStory.recognisedInPart().living(under: .clock(.appealLodging, days: 10))
        guard let end = story.clock(.appealLodging)?.dueAt else { throw CaseStory.Missing() }
        return (story, end)
    }

    @Test func isInTimeOneMillisecondBefore() throws {
        var (story, end) = try Self.story()
        story.wait(until: end.adding(milliseconds: -1))
        try story.appeal()
        #expect(story.due == nil, "the clock stopped with the appeal, and never ends")
        story.wait(hours: 24 * 30)
        #expect(try story.lookAtClocks() == [])
    }

    @Test(arguments: [Int64(0), 1, 60_000, 86_400_000])
    func isTooLateAtTheEndWhetherOrNotSomebodyHasNoticed(milliseconds: Int64) throws {
        var (story, end) = try Self.story()
        story.wait(until: end.adding(milliseconds: milliseconds))
        let unnoticed = try #require(try story.refusal { try $0.appeal() })
        #expect(unnoticed.code == .tooLate && unnoticed.reason.contains(end.description))
        #expect(try story.lookAtClocks() == [.clockExpired])
        #expect(try story.refusal { try $0.appeal() } == unnoticed, "the same words before and after")
    }

    @Test func whoeverComesFirstWinsAndTheOtherIsRefused() throws {
        var (story, end) = try Self.story()
        story.wait(until: end)
        let expiry = try #require(story.due)
        // The clock was read, then an appeal that came a millisecond before was appended.
        var appealed = try Self.story().0
        appealed.wait(until: end.adding(milliseconds: -1))
        try appealed.appeal()
        appealed.wait(until: end)
        #expect(try appealed.refusal { try $0.propose(expiry, by: .system) }?.code == .clockNotDue)
        try story.propose(expiry, by: .system)
        #expect(try story.refusal { try $0.appeal() }?.code == .tooLate)
    }

    @Test func anExtensionInTheLastMinuteIsOneAndInTheNextIsNone() throws {
        var (story, end) = try Self.story()
        story.wait(until: end.adding(milliseconds: -1))
        var extended = story
        try extended.extend(.appealLodging, by: 5)
        extended.wait(until: end.adding(days: 5).adding(milliseconds: -1))
        #expect(try extended.refusal { try $0.appeal() } == nil)
        extended.wait(until: end.adding(days: 5))
        #expect(try extended.refusal { try $0.appeal() }?.code == .tooLate)
        story.wait(until: end)
        let key = try #require(story.clock(.appealLodging)?.key)
        let act = CaseAct.Extended(clock: key, from: end, until: end.adding(days: 5))
        #expect(try story.refusal { try $0.propose(.extended(act), by: .administrator()) }?.code == .clockNotDue)
    }

    /// A case that is held takes no appeal; the time for it is as long as it was.
    @Test func aHoldTakesNothingFromTheTime() throws {
        var (story, end) = try Self.story()
        let put = story.now
        let hold = try story.hold(.legal)
        story.wait(until: end.adding(days: 3))
        #expect(try story.refusal { try $0.appeal() }?.code == .caseHeld)
        #expect(try story.lookAtClocks() == [])
        let lifted = story.now
        try story.lift(hold)
        let later = end.adding(milliseconds: lifted.since(put))
        story.wait(until: later.adding(milliseconds: -1))
        #expect(try story.refusal { try $0.appeal() } == nil)
        story.wait(until: later)
        #expect(try story.refusal { try $0.appeal() }?.code == .tooLate)
    }
}
