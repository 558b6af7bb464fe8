import Recognition
import Testing

@testable import Casework

/// Terms in real zones, worked out by hand from what their clocks do.
@Suite struct SystemLocalTimeTests {
    private func end(
        _ count: Int,
        _ unit: TermUnit,
        from start: String,
        in zone: String,
        holidays: [String] = []
    ) throws -> String {
        let calendar = WorkingCalendar(
            weekend: [.saturday, .sunday],
            holidays: holidays.compactMap(Holiday.init),
            movesEndToWorkingDay: false
        )
        let terms = TermCalendar(calendar: calendar, timeZone: zone, localTime: SystemLocalTime())
        let term = try #require(Term(count, unit))
        return try terms.end(of: term, from: try #require(Instant(iso8601: start))).description
    }

    @Test(
        arguments: [
            // No summer time since October 2022: six hours behind UTC in every month.
            ("America/Mexico_City", "2026-04-04T18:00:00Z", "2026-04-06T06:00:00.000Z"),
            ("America/Mexico_City", "2026-07-01T18:00:00Z", "2026-07-03T06:00:00.000Z"),
            ("America/Mexico_City", "2022-07-01T18:00:00Z", "2022-07-03T05:00:00.000Z"),
            // 24:00 of Saturday, 4 April becomes 23:00; 24:00 of Saturday, 5 September is 1:00 of Sunday.
            ("America/Santiago", "2026-04-03T15:00:00Z", "2026-04-05T04:00:00.000Z"),
            ("America/Santiago", "2026-04-05T03:30:00Z", "2026-04-06T04:00:00.000Z"),
            ("America/Santiago", "2026-09-04T15:00:00Z", "2026-09-06T04:00:00.000Z"),
            ("America/Santiago", "2026-09-05T15:00:00Z", "2026-09-07T03:00:00.000Z"),
            // Sunday, 5 April has 25 hours, Sunday, 4 October 23.
            ("Australia/Sydney", "2026-04-04T00:00:00Z", "2026-04-05T14:00:00.000Z"),
            ("Australia/Sydney", "2026-04-02T00:00:00Z", "2026-04-03T13:00:00.000Z"),
            ("Australia/Sydney", "2026-10-03T00:00:00Z", "2026-10-04T13:00:00.000Z"),
            // Sunday, 29 March has 23 hours, Sunday, 25 October 25.
            ("Europe/London", "2026-03-27T12:00:00Z", "2026-03-29T00:00:00.000Z"),
            ("Europe/London", "2026-03-28T12:00:00Z", "2026-03-29T23:00:00.000Z"),
            ("Europe/London", "2026-10-24T12:00:00Z", "2026-10-26T00:00:00.000Z"),
            // The day is that of the zone, not of UTC.
            ("America/Bogota", "2026-11-23T04:30:00Z", "2026-11-24T05:00:00.000Z"),
            ("Asia/Manila", "2026-11-22T17:00:00Z", "2026-11-24T16:00:00.000Z"),
            // Over midnight by a minute, and a day that was skipped.
            ("America/St_Johns", "2010-11-05T15:00:00Z", "2010-11-07T03:30:00.000Z"),
            ("Pacific/Apia", "2011-12-29T20:00:00Z", "2011-12-30T10:00:00.000Z"),
            ("Etc/UTC", "2026-11-22T17:00:00Z", "2026-11-24T00:00:00.000Z"),
        ]
    )
    func endsADayOfTheZone(zone: String, start: String, end: String) throws {
        #expect(try self.end(1, .calendarDays, from: start, in: zone) == end)
    }

    @Test(
        arguments: [
            (24, .hours, "2026-04-04T10:00:00Z", "Australia/Sydney", "2026-04-05T10:00:00.000Z"),
            (1, .months, "2026-01-31T10:00:00Z", "Europe/London", "2026-03-01T00:00:00.000Z"),
            (2, .months, "2026-01-31T10:00:00Z", "Europe/London", "2026-03-31T23:00:00.000Z"),
            (1, .years, "2028-02-29T15:00:00Z", "America/Mexico_City", "2029-03-01T06:00:00.000Z"),
            // The evening of 28 February in Bogotá is 29 February in UTC.
            (1, .months, "2028-02-29T02:00:00Z", "America/Bogota", "2028-03-29T05:00:00.000Z"),
            // Mexico: 16 September 2026 is a Wednesday and a holiday.
            (10, .workingDays, "2026-09-07T15:00:00Z", "America/Mexico_City", "2026-09-23T06:00:00.000Z"),
        ] as [(Int, TermUnit, String, String, String)]
    )
    func countsTermsInRealZones(count: Int, unit: TermUnit, start: String, zone: String, end: String) throws {
        #expect(try self.end(count, unit, from: start, in: zone, holidays: ["09-16"]) == end)
    }

    @Test func doesNotKnowAZoneThatIsNone() {
        let time = SystemLocalTime()
        #expect(time.secondsAheadOfUTC(in: "Mars/Olympus", at: Instant(milliseconds: 0)) == nil)
        #expect(time.secondsAheadOfUTC(in: "", at: Instant(milliseconds: 0)) == nil)
    }
}
