import Recognition
import Testing

/// How days end when clocks change, in the order of the changes: before, at and over midnight.
@Suite struct LocalDayTests {
    private static let hour = 3_600

    /// One calendar day from noon of the day before the one that ends.
    private func end(_ zone: SteppedZone, from start: String) throws -> String? {
        try TermCalendar(zone).end(1, .calendarDays, from: start)
    }

    @Test func takesADayOf23HoursAsOne() throws {
        // Clocks go from 02:00 to 03:00 on 29 March.
        let zone = SteppedZone.change(from: 0, to: Self.hour, at: "2026-03-29T02:00:00Z")
        #expect(try end(zone, from: "2026-03-28T12:00:00Z") == "2026-03-29T23:00:00.000Z")
        #expect(try end(zone, from: "2026-03-27T12:00:00Z") == "2026-03-29T00:00:00.000Z")
    }

    @Test func endsADayWhereMidnightIsSkipped() throws {
        // 24:00 of 5 September is 01:00 of the 6th (Chile).
        let zone = SteppedZone.change(from: -4 * Self.hour, to: -3 * Self.hour, at: "2026-09-06T04:00:00Z")
        #expect(try end(zone, from: "2026-09-04T16:00:00Z") == "2026-09-06T04:00:00.000Z")
        #expect(try end(zone, from: "2026-09-05T16:00:00Z") == "2026-09-07T03:00:00.000Z")
    }

    @Test func endsADayWhenMidnightComesForTheLastTime() throws {
        // 24:00 of 4 April becomes 23:00 (Chile).
        let zone = SteppedZone.change(from: -3 * Self.hour, to: -4 * Self.hour, at: "2026-04-05T03:00:00Z")
        #expect(try end(zone, from: "2026-04-03T15:00:00Z") == "2026-04-05T04:00:00.000Z")
    }

    @Test func leavesADayOfWhichAnHourComesTwice() throws {
        // 01:00 of 1 November becomes 00:00 of the same day (Cuba): the day before ends once.
        let zone = SteppedZone.change(from: -4 * Self.hour, to: -5 * Self.hour, at: "2026-11-01T05:00:00Z")
        #expect(try end(zone, from: "2026-10-30T16:00:00Z") == "2026-11-01T04:00:00.000Z")
        #expect(try end(zone, from: "2026-10-31T16:00:00Z") == "2026-11-02T05:00:00.000Z")
    }

    /// 00:01 of 7 November becomes 23:01 of the 6th (Newfoundland until 2011).
    @Test func countsTheFirstMinuteOfTheNextDayToTheDayThatGoesOn() throws {
        let zone = SteppedZone.change(from: -9_000, to: -12_600, at: "2010-11-07T02:31:00Z")
        #expect(try end(zone, from: "2010-11-05T15:00:00Z") == "2010-11-07T03:30:00.000Z")
        // 00:00:30 of the 7th by the clock, before it is set back: still the 6th, as is what follows.
        for start in ["2010-11-07T02:29:59Z", "2010-11-07T02:30:30Z", "2010-11-07T02:31:00Z", "2010-11-07T03:29:59Z"] {
            #expect(try end(zone, from: start) == "2010-11-08T03:30:00.000Z", "\(start)")
        }
        #expect(try end(zone, from: "2010-11-07T03:30:00Z") == "2010-11-09T03:30:00.000Z")
    }

    /// Samoa went from 29 to 31 December 2011.
    @Test func endsASkippedDayWhereItWouldHaveBegun() throws {
        let zone = SteppedZone.change(from: -10 * Self.hour, to: 14 * Self.hour, at: "2011-12-30T10:00:00Z")
        #expect(try end(zone, from: "2011-12-28T20:00:00Z") == "2011-12-30T10:00:00.000Z")
        #expect(try end(zone, from: "2011-12-29T20:00:00Z") == "2011-12-30T10:00:00.000Z")
        #expect(try end(zone, from: "2011-12-30T10:00:00Z") == "2012-01-01T10:00:00.000Z")
    }
}
