import Recognition
import Testing

/// Runs, pauses and calendars: what one row of a table cannot tell.
@Suite struct ClockRunTests {
    @Test func askingAgainIsAnotherRun() throws {
        var story = try CaseStory.waiting([.edge]).living(under: .clock(.furtherEvidence, days: 10))
        let first = try #require(story.clock(.furtherEvidence))
        story.wait(hours: 5 * 24)
        try story.bring(for: .edge)
        try story.submit()
        #expect(story.clocks.isEmpty)
        try story.askForMore(.edge)
        let second = try #require(story.clock(.furtherEvidence))
        #expect(second.key != first.key && second.key.subject == first.key.subject)
        story.wait(until: first.dueAt)
        #expect(story.due == nil, "the first run is over, and does not end")
        story.wait(until: second.dueAt)
        #expect(story.due == .clockExpired(.init(clock: second.key, dueAt: second.dueAt)))
    }

    @Test func whatIsOverIsNotAskedForOnceMore() throws {
        var story = try CaseStory.waiting([.edge]).living(under: .clock(.furtherEvidence, days: 10))
        story.wait(hours: 11 * 24)
        try story.lookAtClocks()
        #expect(try story.refusal { try $0.askForMore(.edge) }?.code == .furtherEvidenceOver)
        try story.judge(.edge) { $0.verdicts[.grip] = .insufficient }
        #expect(try story.unit(.edge).outcome == .notYetCompetent)
    }

    /// Each unit has clocks of its own: the one that waits goes back, the other waits on.
    @Test func unitsRunOutOneByOne() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge, .wash])
        try story.askForMore(.edge)
        story.wait(hours: 24)
        try story.askForMore(.wash)
        story.live(under: .clock(.furtherEvidence, days: 10))
        let ends = story.clocks.map(\.dueAt)
        try #require(ends.count == 2 && ends[0] < ends[1])
        story.wait(until: ends[0])
        #expect(try story.lookAtClocks() == [.clockExpired])
        #expect(try story.status(.edge) == .allocated)
        #expect(try story.status(.wash) == .furtherEvidence)
        #expect(story.clocks.map(\.key.subject) == [.unit(.wash)])
        #expect(story.state.status == .furtherEvidence)
    }

    @Test func theAssessorsTimeStandsStillWhileTheUnitWaits() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge]).living(under: .clock(.assessment, days: 10))
        let before = try #require(story.clock(.assessment))
        story.wait(hours: 24)
        let asked = story.now
        try story.askForMore(.edge)
        #expect(story.clock(.assessment) == nil)
        // A hold in the middle of the wait is no second pause.
        let hold = try story.hold(.other)
        story.wait(hours: 24)
        try story.lift(hold)
        story.wait(hours: 24)
        try story.bring(for: .edge)
        let answered = story.now
        try story.submit()
        let after = try #require(story.clock(.assessment))
        #expect(after.key == before.key)
        #expect(after.dueAt == before.dueAt.adding(milliseconds: answered.since(asked)))
    }

    @Test func anExtensionIsTheEndThatWasGiven() throws {
        var story = try CaseStory.told(to: .taken, units: [.edge]).living(under: .clock(.assessment, days: 10))
        try story.askForMore(.edge)
        story.wait(hours: 48)
        try story.bring(for: .edge)
        try story.submit()
        let end = try #require(story.clock(.assessment)?.dueAt)
        try story.extend(.assessment, by: 3)
        #expect(story.clock(.assessment)?.dueAt == end.adding(days: 3), "waits before it are in it")
        try story.extend(.assessment, by: 3)
        #expect(story.clock(.assessment)?.dueAt == end.adding(days: 6), "what was extended is extended once more")
        let asked = story.now
        try story.askForMore(.edge)
        story.wait(hours: 24)
        try story.bring(for: .edge)
        let answered = story.now
        try story.submit()
        let later = end.adding(days: 6).adding(milliseconds: answered.since(asked))
        #expect(story.clock(.assessment)?.dueAt == later, "waits after it are not")
    }

    @Test func holdsAtTheSameTimeCountOnce() throws {
        var story = try CaseStory.told(to: .collected).living(under: .clock(.submission, days: 10))
        let before = try #require(story.clock(.submission))
        let put = story.now
        let first = try story.hold(.complaint)
        let second = try story.hold(.legal)
        story.wait(hours: 24)
        try story.lift(first)
        #expect(story.clocks.isEmpty, "the other one holds it still")
        story.wait(hours: 24)
        let lifted = story.now
        try story.lift(second)
        #expect(story.clock(.submission)?.dueAt == before.dueAt.adding(milliseconds: lifted.since(put)))
    }

    @Test func aHoldBeforeTheBeginningDelaysNothing() throws {
        var story = try CaseStory.told(to: .collected).living(under: .clock(.allocation, days: 10))
        let hold = try story.hold(.other)
        story.wait(hours: 24)
        try story.lift(hold)
        try story.submit()
        let since = try #require(try story.unit().readySince)
        #expect(story.clock(.allocation)?.dueAt == (try story.rules.calendar.end(of: .days(10), from: since)))
    }

    /// Nobody looked for a week: what ran out first is told first, and each clock once.
    @Test func aWeekWithoutServiceIsMadeUpForInOrder() throws {
        var choices = StoryChoices()
        choices.clocks = [
            .appealAdmission: .days(5, reminders: [2]), .appealOutcome: .days(3),
            .complaint: .days(30, reminders: [29, 28]),
            .recordRetention: .days(1),
        ]
        var story = try CaseStory.appealed().living(under: choices)
        try story.complain()
        story.wait(hours: 7 * 24)
        guard case .clockExpired(let first) = story.due else { throw CaseStory.Missing() }
        #expect(first.clock.kind == .appealOutcome)
        #expect(try story.lookAtClocks() == [.clockExpired, .clockExpired, .reminded])
        #expect(
            story.state.clocks.expired.keys.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [
                .appealAdmission, .appealOutcome,
            ]
        )
    }

    @Test func theEarliestEndOrReminderIsWhatTheClocksWantNext() throws {
        var choices = StoryChoices()
        choices.clocks = [.submission: .days(20, reminders: [2]), .complaint: .days(9)]
        var story = try CaseStory.told(to: .collected).living(under: choices)
        try story.complain()
        let next = try story.state.nextClockEvent(under: story.rules)
        #expect(next == story.clock(.complaint)?.dueAt)
        story.wait(hours: 24 * 10)
        try story.lookAtClocks()
        #expect(try story.state.nextClockEvent(under: story.rules) == story.clock(.submission)?.reminders.first)
        try story.submit()
        #expect(try story.state.nextClockEvent(under: story.rules) == nil)
    }

    /// Ten days end at midnight on the wall, whatever was done to the clocks meanwhile.
    @Test(arguments: [
        (SteppedZone.change(from: 3_600, to: 7_200, at: "2026-01-10T01:00:00Z"), "2026-01-15T22:00:00.000Z"),
        (SteppedZone.change(from: 7_200, to: 3_600, at: "2026-01-10T01:00:00Z"), "2026-01-15T23:00:00.000Z"),
        (SteppedZone(), "2026-01-16T00:00:00.000Z"),
    ])
    func daysEndOnTheWall(zone: SteppedZone, end: String) throws {
        var choices = StoryChoices.clock(.submission, days: 10, reminders: [1])
        (choices.zone, choices.localTime) = (SteppedZone.name, zone)
        var story = try CaseStory.told(to: .collected).living(under: choices)
        #expect(CaseStory.beginning.description == "2026-01-05T08:00:00.000Z")
        let clock = try #require(story.clock(.submission))
        #expect(clock.dueAt.description == end)
        // One day before the last day, when that day begins, though the clocks were changed meanwhile.
        #expect(clock.reminders == [clock.dueAt.adding(days: -2)])
        story.wait(until: clock.dueAt)
        #expect(try story.lookAtClocks() == [.lapsed])
    }

    /// A hold over the change of the clocks adds time that has passed; reminders still come at the beginning of a day.
    @Test func remindersComeAtTheBeginningOfADayAfterAHold() throws {
        var choices = StoryChoices.clock(.submission, days: 10, reminders: [2])
        (choices.zone, choices.localTime) = (
            SteppedZone.name, SteppedZone.change(from: 3_600, to: 7_200, at: "2026-01-10T01:00:00Z")
        )
        var story = try CaseStory.told(to: .collected).living(under: choices)
        let hold = try story.hold(.other)
        story.wait(hours: 30)
        try story.lift(hold)
        let clock = try #require(story.clock(.submission))
        #expect(clock.dueAt.description == "2026-01-17T04:01:00.000Z")
        #expect(clock.reminders.map(\.description) == ["2026-01-14T22:00:00.000Z"])
    }

    @Test func aYearFromALeapDayEndsWithFebruary() throws {
        var choices = StoryChoices()
        choices.clocks[.certificateValidity] = ClockRule(term: try #require(Term(1, .years)))
        var story = try CaseStory.told(to: .notified).living(under: choices)
        story.wait(until: try #require(Instant(iso8601: "2028-02-29T12:00:00Z")))
        try story.issue()
        let clock = try #require(story.clock(.certificateValidity))
        #expect(clock.dueAt.description == "2029-03-01T00:00:00.000Z")
        story.wait(until: clock.dueAt.adding(milliseconds: -1))
        #expect(story.due == nil && story.state.certificate?.status == .valid)
        story.wait(until: clock.dueAt)
        #expect(try story.lookAtClocks() == [.certificateExpired])
    }

    @Test func workingDaysAreThoseOfTheScheme() throws {
        var choices = StoryChoices()
        choices.clocks[.appealLodging] = ClockRule(term: try #require(Term(3, .workingDays)))
        choices.calendar = WorkingCalendar(
            weekend: [.saturday, .sunday],
            holidays: ["2026-01-06"].compactMap(Holiday.init),
            movesEndToWorkingDay: false
        )
        let story = try CaseStory.recognisedInPart().living(under: choices)
        // Told on Monday the 5th; Tuesday is off.
        #expect(story.clock(.appealLodging)?.dueAt.description == "2026-01-10T00:00:00.000Z")
    }
}
