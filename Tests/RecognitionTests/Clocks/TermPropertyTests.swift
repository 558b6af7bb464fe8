import Recognition
import Testing

/// What holds in any zone and calendar, tried with zones that change at odd moments and by odd steps.
@Suite struct TermPropertyTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
        }
    }

    private static let day: Int64 = 86_400_000
    private static let hour: Int64 = 3_600_000
    private static let beginning: Int64 = 1_790_000_000_000

    private func zone(_ dice: inout Dice) -> SteppedZone {
        var zone = SteppedZone(first: 900 * Int.random(in: -48...56, using: &dice))
        var ahead = zone.first
        var moment = Self.beginning
        for _ in 0..<12 {
            moment += Int64.random(in: 5 * Self.day...60 * Self.day, using: &dice)
            // Half of the changes come within two hours of midnight, where they are hard.
            if Bool.random(using: &dice) {
                let midnight = moment - moment % Self.day - Int64(ahead) * 1_000
                moment = midnight + .random(in: -2 * Self.hour...2 * Self.hour, using: &dice)
            }
            ahead = min(14 * 3_600, max(-12 * 3_600, ahead + 900 * Int.random(in: -8...8, using: &dice)))
            zone.steps.append((moment, ahead))
        }
        return zone
    }

    private func calendar(_ zone: SteppedZone, _ dice: inout Dice) -> TermCalendar {
        TermCalendar(
            zone,
            weekend: Weekday.allCases.filter { _ in Int.random(in: 0..<4, using: &dice) == 0 },
            holidays: ["01-01", "05-01", "12-25", "2026-10-12", "2027-02-01"],
            movesEnd: Bool.random(using: &dice)
        )
    }

    @Test(arguments: 1...60) func whoBeginsLaterIsNeverDueEarlier(seed: UInt64) throws {
        var dice = Dice(state: seed)
        let zone = zone(&dice)
        let calendar = calendar(zone, &dice)
        for round in 0..<60 {
            let unit = TermUnit.allCases.randomElement(using: &dice) ?? .hours
            let term = try #require(Term(Int.random(in: 1...14, using: &dice), unit))
            // Around a change of the clocks, and anywhere.
            let change = zone.steps[round % zone.steps.count].from
            let start =
                round % 2 == 0
                ? Instant(milliseconds: change + .random(in: -3 * Self.hour...3 * Self.hour, using: &dice))
                : Instant(milliseconds: Self.beginning + .random(in: 0...500 * Self.day, using: &dice))
            let step = Int64.random(in: 1...[Self.hour, Self.day, 31 * Self.day][round % 3], using: &dice)
            let later = start.adding(milliseconds: step)
            let (due, laterDue) = (try calendar.end(of: term, from: start), try calendar.end(of: term, from: later))
            #expect(due <= laterDue, "seed \(seed), \(term) from \(start) and \(later)")
            #expect(start < due, "seed \(seed), \(term) from \(start)")
        }
    }

    @Test(arguments: 1...60) func aLongerTermIsNeverOverEarlier(seed: UInt64) throws {
        var dice = Dice(state: seed)
        let calendar = calendar(zone(&dice), &dice)
        for unit in TermUnit.allCases {
            let start = Instant(milliseconds: Self.beginning + .random(in: 0...500 * Self.day, using: &dice))
            let ends = try (1...12).compactMap { Term($0, unit) }.map { try calendar.end(of: $0, from: start) }
            #expect(ends == ends.sorted(), "seed \(seed), \(unit) from \(start)")
        }
    }

    /// The instant before the end belongs to the last day, the end to the next: counting on from either tells.
    @Test(arguments: 1...60) func anEndIsTheFirstMomentOfTheNextDay(seed: UInt64) throws {
        var dice = Dice(state: seed)
        let calendar = TermCalendar(zone(&dice))
        let one = try #require(Term(1, .calendarDays))
        var end = Instant(milliseconds: Self.beginning)
        for _ in 0..<400 {
            end = try calendar.end(of: one, from: end)
            let last = try calendar.end(of: one, from: end.adding(milliseconds: -1))
            let next = try calendar.end(of: one, from: end)
            #expect(end < last && last < next, "seed \(seed), \(end)")
            end = last
        }
    }

    /// Against dates that are counted one by one.
    @Test func monthsAgreeWithASlowCalendar() throws {
        let calendar = TermCalendar()
        for year in [2_024, 2_026, 2_096, 2_100] {
            for month in 1...12 {
                for day in 1...SlowCalendar.length(of: month, in: year) {
                    let date =
                        "\(SlowCalendar.text(year, 4))-\(SlowCalendar.text(month, 2))-\(SlowCalendar.text(day, 2))"
                    for count in [1, 6, 12, 13] {
                        let (laterYear, laterMonth) = (year + (month - 1 + count) / 12, (month - 1 + count) % 12 + 1)
                        let length = SlowCalendar.length(of: laterMonth, in: laterYear)
                        let days = SlowCalendar.days(year: laterYear, month: laterMonth, day: min(day, length)) + 1
                        let expected = Instant(milliseconds: Int64(days) * Self.day).description
                        #expect(try calendar.end(count, .months, from: date + "T12:00:00Z") == expected)
                    }
                }
            }
        }
    }
}
