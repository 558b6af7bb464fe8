import AssayTesting
import Foundation
import Recognition
import Testing

@Suite struct InstantTests {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (951_868_799_999, "2000-02-29T23:59:59.999Z"), (951_868_800_000, "2000-03-01T00:00:00.000Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"), (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
            (1_798_761_599_999, "2026-12-31T23:59:59.999Z"), (1_798_761_600_000, "2027-01-01T00:00:00.000Z"),
            (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"), (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
            (-2_203_977_600_000, "1900-02-28T00:00:00.000Z"), (-2_203_891_200_000, "1900-03-01T00:00:00.000Z"),
        ] as [(Int64, String)]
    )
    func writesAndReadsTheSame(milliseconds: Int64, text: String) {
        #expect(Instant(milliseconds: milliseconds).description == text)
        #expect(Instant(iso8601: text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        ("2026-11-22", "2026-11-22T00:00:00.000Z"), ("2026-11-22T10:30:00Z", "2026-11-22T10:30:00.000Z"),
        ("2026-11-22t10:30:00z", "2026-11-22T10:30:00.000Z"), ("2026-11-22 10:30:00Z", "2026-11-22T10:30:00.000Z"),
        ("2026-11-22T10:30:00.25+01:00", "2026-11-22T09:30:00.250Z"),
        ("2026-11-22T23:30:00-06:00", "2026-11-23T05:30:00.000Z"),
        ("2024-02-29T23:59:59.999999999-23:59", "2024-03-01T23:58:59.999Z"),
        ("2026-01-01T00:00:00+05:30", "2025-12-31T18:30:00.000Z"),
    ])
    func readsOffsetsAndFractions(text: String, meaning: String) {
        #expect(Instant(iso8601: text)?.description == meaning)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-22T", "2026-11-22T10:30Z", "2026-11-22T10:30:00", "2026-11-22T10:30:00.Z",
        "2026-11-22T24:00:00Z", "2026-11-22T10:60:00Z", "2026-11-22T10:30:60Z", "2026-13-01", "2026-00-01",
        "2026-01-00",
        "2026-01-32", "2026-04-31", "2026-02-29", "1900-02-29", "2100-02-29", "2026-11-22T10:30:00+24:00",
        "2026-11-22T10:30:00+0100", "2026-11-22T10:30:00Z ", " 2026-11-22", "2026-11-22Z", "-0001-01-01", "+2026-01-01",
        "10000-01-01", "٢٠٢٦-١١-٢٢", "２０２６-11-22", "2026-11-22T10:30:00.0000000000Z", "2026-11-22\0", "2026/11/22",
        "20261122T103000Z", String(repeating: "2", count: 100_000),
    ])
    func readsNothingElse(text: String) {
        #expect(Instant(iso8601: text) == nil)
    }

    /// Ten thousand years, against days that are counted one by one.
    @Test func agreesWithASlowCalendar() {
        var generator = SeededGenerator(seed: 1_582)
        for _ in 0..<2_000 {
            let year = Int.random(in: 0...9_999, using: &generator)
            let month = Int.random(in: 1...12, using: &generator)
            let day = Int.random(in: 1...SlowCalendar.length(of: month, in: year), using: &generator)
            let time = Int.random(in: 0..<86_400_000, using: &generator)
            let instant = Instant(
                milliseconds: Int64(SlowCalendar.days(year: year, month: month, day: day) * 86_400_000 + time)
            )
            let date = [(year, 4), (month, 2), (day, 2)].map { SlowCalendar.text($0, $1) }.joined(separator: "-")
            let clock = [(time / 3_600_000, 2), (time / 60_000 % 60, 2), (time / 1_000 % 60, 2)]
                .map { SlowCalendar.text($0, $1) }.joined(separator: ":")
            let text = "\(date)T\(clock).\(SlowCalendar.text(time % 1_000, 3))Z"
            if instant.description != text || Instant(iso8601: text) != instant {
                Issue.record("\(text) is not \(instant)")
                return
            }
        }
    }

    @Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
        var (year, month, day) = (1_800, 1, 1)
        let first = Int64(SlowCalendar.days(year: year, month: month, day: day))
        for offset in 0..<Int64(146_097) {
            let date = CivilDate(daysSinceEpoch: first + offset)
            if date.year != year || date.month != month || date.day != day {
                Issue.record("\(date) is not \(year)-\(month)-\(day)")
                return
            }
            day += 1
            if day > SlowCalendar.length(of: month, in: year) { (day, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
        }
    }

    @Test func saturatesAtTheEndsOfTheRange() {
        let (first, last) = (Instant(milliseconds: .min), Instant(milliseconds: .max))
        #expect(last.adding(milliseconds: 1) == last)
        #expect(first.adding(milliseconds: -1) == first)
        #expect(Instant(milliseconds: 0).adding(seconds: .max) == last)
        #expect(Instant(milliseconds: 0).adding(seconds: .min) == first)
        #expect(Instant(milliseconds: 0).adding(days: .max) == last)
        #expect(Instant(milliseconds: 0).adding(days: -.max) == first)
        #expect(last.since(first) == .max)
        #expect(first.since(last) == .min)
        #expect(Instant(milliseconds: 5).since(Instant(milliseconds: 7)) == -2)
        #expect(Instant(milliseconds: 0).adding(days: 2).milliseconds == 172_800_000)
    }

    @Test func describesTheEndsOfTheRange() {
        #expect(Instant(milliseconds: .max).description == "292278994-08-17T07:12:55.807Z")
        #expect(Instant(milliseconds: .min).description == "-292275055-05-16T16:47:04.192Z")
    }

    @Test func isANumberInJSON() throws {
        #expect(String(decoding: try JSONEncoder().encode([Instant(milliseconds: -5)]), as: UTF8.self) == "[-5]")
        #expect(try JSONDecoder().decode([Instant].self, from: Data("[250]".utf8)) == [Instant(milliseconds: 250)])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Instant].self, from: Data("[0.5]".utf8)) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Instant].self, from: Data(#"["2026"]"#.utf8)) }
    }
}
