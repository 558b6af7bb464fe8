import Recognition
import Testing

/// 2026-11-23 is a Monday. The zone is UTC unless a test says otherwise.
@Suite struct TermCalendarTests {
    @Test(
        arguments: [
            (24, .hours, "2026-11-23T09:15:00Z", "2026-11-24T09:15:00.000Z"),
            // The day of the beginning does not count, whatever the time.
            (1, .calendarDays, "2026-11-23T00:00:00Z", "2026-11-25T00:00:00.000Z"),
            (1, .calendarDays, "2026-11-23T23:59:59.999Z", "2026-11-25T00:00:00.000Z"),
            (30, .calendarDays, "2026-11-23T12:00:00Z", "2026-12-24T00:00:00.000Z"),
            // Saturday and Sunday off, Wednesday a holiday.
            (1, .workingDays, "2026-11-23T12:00:00Z", "2026-11-25T00:00:00.000Z"),
            (2, .workingDays, "2026-11-23T12:00:00Z", "2026-11-27T00:00:00.000Z"),
            (4, .workingDays, "2026-11-23T12:00:00Z", "2026-12-01T00:00:00.000Z"),
            // One that begins on a day off begins no later for it.
            (1, .workingDays, "2026-11-28T12:00:00Z", "2026-12-01T00:00:00.000Z"),
            (1, .workingDays, "2026-11-29T12:00:00Z", "2026-12-01T00:00:00.000Z"),
            // Month ends and leap days.
            (1, .months, "2026-01-31T12:00:00Z", "2026-03-01T00:00:00.000Z"),
            (1, .months, "2028-01-31T12:00:00Z", "2028-03-01T00:00:00.000Z"),
            (1, .months, "2026-02-28T12:00:00Z", "2026-03-29T00:00:00.000Z"),
            (13, .months, "2026-12-31T12:00:00Z", "2028-02-01T00:00:00.000Z"),
            (1, .years, "2028-02-29T12:00:00Z", "2029-03-01T00:00:00.000Z"),
            (4, .years, "2028-02-29T12:00:00Z", "2032-03-01T00:00:00.000Z"),
            (72, .years, "2028-02-29T12:00:00Z", "2100-03-01T00:00:00.000Z"),
        ] as [(Int, TermUnit, String, String)]
    )
    func countsTerms(count: Int, unit: TermUnit, start: String, end: String) throws {
        #expect(try TermCalendar(holidays: ["2026-11-25"]).end(count, unit, from: start) == end)
    }

    @Test func takesHolidaysOfEachYearInEachYear() throws {
        let calendar = TermCalendar(weekend: [], holidays: ["12-25", "02-29"])
        #expect(try calendar.end(1, .workingDays, from: "2026-12-24T12:00:00Z") == "2026-12-27T00:00:00.000Z")
        #expect(try calendar.end(1, .workingDays, from: "2031-12-24T12:00:00Z") == "2031-12-27T00:00:00.000Z")
        #expect(try calendar.end(1, .workingDays, from: "2027-02-28T12:00:00Z") == "2027-03-02T00:00:00.000Z")
        #expect(try calendar.end(1, .workingDays, from: "2028-02-28T12:00:00Z") == "2028-03-02T00:00:00.000Z")
    }

    /// Friday is a holiday, so a term that would end there ends on Monday, where the scheme wants that.
    @Test(
        arguments: [
            (4, TermUnit.calendarDays, true, "2026-12-01T00:00:00.000Z"),
            (4, .calendarDays, false, "2026-11-28T00:00:00.000Z"),
            (3, .calendarDays, true, "2026-11-27T00:00:00.000Z"),
            (4, .workingDays, true, "2026-12-01T00:00:00.000Z"),
            (96, .hours, true, "2026-11-27T12:00:00.000Z"),
        ]
    )
    func movesAnEndOnADayOff(count: Int, unit: TermUnit, moves: Bool, end: String) throws {
        let calendar = TermCalendar(holidays: ["2026-11-27"], movesEnd: moves)
        #expect(try calendar.end(count, unit, from: "2026-11-23T12:00:00Z") == end)
    }

    @Test func endsACountInACalendarWithoutAWorkingDay() throws {
        let calendar = TermCalendar(weekend: Weekday.allCases, movesEnd: true)
        #expect(try calendar.end(3, .workingDays, from: "2026-11-23T12:00:00Z") == "2026-11-27T00:00:00.000Z")
        #expect(try calendar.end(3, .calendarDays, from: "2026-11-23T12:00:00Z") == "2026-11-27T00:00:00.000Z")
    }

    @Test func takesTheDayOfTheZoneAndNotOfUTC() throws {
        let manila = TermCalendar(SteppedZone(first: 8 * 3_600))
        #expect(try manila.end(1, .calendarDays, from: "2026-11-22T17:00:00Z") == "2026-11-24T16:00:00.000Z")
        let bogota = TermCalendar(SteppedZone(first: -5 * 3_600))
        #expect(try bogota.end(1, .calendarDays, from: "2026-11-23T04:30:00Z") == "2026-11-24T05:00:00.000Z")
    }

    @Test func namesAZoneThatIsUnknown() throws {
        let calendar = TermCalendar(calendar: .usual, timeZone: "Mars/Olympus", localTime: SteppedZone())
        let start = Instant(milliseconds: 0)
        let day = try #require(Term(1, .calendarDays))
        #expect(throws: ClockFault.unknownTimeZone("Mars/Olympus")) { try calendar.end(of: day, from: start) }
        #expect(ClockFault.unknownTimeZone("").code == "unknown-time-zone")
        // Hours need no calendar.
        let hour = try #require(Term(1, .hours))
        #expect(try calendar.end(of: hour, from: start) == start.adding(seconds: 3_600))
    }

    @Test(arguments: [Int64.min, -62_135_596_800_000, 253_402_300_799_999, .max]) func survivesTheEndsOfTime(
        milliseconds: Int64
    ) throws {
        let start = Instant(milliseconds: milliseconds)
        for unit in TermUnit.allCases {
            let term = try #require(Term(unit.range.upperBound, unit))
            _ = try TermCalendar(movesEnd: true).start(.plan, ClockRule(term: term, reminders: [term]), at: start)
        }
    }
}
