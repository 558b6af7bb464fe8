import Recognition
import Testing

/// 2026-11-27 is a Friday.
@Suite struct StartedClockTests {
    private static let start = "2026-11-13T10:00:00Z"

    private func instant(_ text: String) throws -> Instant { try #require(Instant(iso8601: text)) }

    private func rule(_ count: Int, _ unit: TermUnit, remind: [(Int, TermUnit)] = []) throws -> ClockRule {
        ClockRule(term: try #require(Term(count, unit)), reminders: remind.compactMap { Term($0.0, $0.1) })
    }

    /// Ten working days: over when Friday the 27th is.
    private func clock(remind: [(Int, TermUnit)] = []) throws -> StartedClock {
        let rule = try rule(10, .workingDays, remind: remind)
        return try TermCalendar().start(.applicationReply, rule, at: instant(Self.start))
    }

    @Test func tellsWhenItIsOver() throws {
        let clock = try clock()
        #expect(clock.kind == .applicationReply && clock.startedAt.description == "2026-11-13T10:00:00.000Z")
        #expect(clock.dueAt.description == "2026-11-28T00:00:00.000Z")
        #expect(!clock.isOver(at: clock.dueAt.adding(milliseconds: -1)))
        #expect(clock.isOver(at: clock.dueAt))
    }

    @Test func remindsWhenADayBegins() throws {
        let clock = try clock(remind: [(2, .workingDays), (1, .calendarDays), (6, .hours), (5, .workingDays)])
        #expect(
            clock.reminders.map(\.description) == [
                "2026-11-20T00:00:00.000Z", "2026-11-25T00:00:00.000Z", "2026-11-26T00:00:00.000Z",
                "2026-11-27T18:00:00.000Z",
            ]
        )
    }

    @Test func leavesOutRemindersBeforeTheBeginningAndSaysTheSameOnce() throws {
        let clock = try clock(remind: [(1, .months), (10, .workingDays), (1, .calendarDays), (1, .workingDays)])
        #expect(clock.reminders.map(\.description) == ["2026-11-26T00:00:00.000Z"])
    }

    /// Counted from Friday the 27th, and from the hour at which it was over.
    @Test func extends() throws {
        let clock = try clock()
        let calendar = TermCalendar()
        let day = try #require(Term(1, .calendarDays))
        let week = try calendar.extend(clock, by: try #require(Term(5, .workingDays)), reminders: [day])
        #expect(week.dueAt.description == "2026-12-05T00:00:00.000Z" && week.startedAt == clock.startedAt)
        #expect(week.reminders.map(\.description) == ["2026-12-03T00:00:00.000Z"])
        let hours = try calendar.extend(clock, by: try #require(Term(6, .hours)), reminders: [])
        #expect(hours.dueAt.description == "2026-11-28T06:00:00.000Z" && hours.kind == clock.kind)
    }
}
