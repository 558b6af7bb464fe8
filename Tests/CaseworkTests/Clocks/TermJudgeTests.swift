import Foundation
import Recognition
import Testing

@testable import Casework

/// Terms against another's reckoning: Python's `zoneinfo`, looking at each quarter of an hour and then each minute, with the time zone database of the system.
@Suite struct TermJudgeTests {
    private static let zones = [
        "America/Mexico_City", "America/Santiago", "Australia/Sydney", "Europe/London", "America/Bogota", "Asia/Manila",
        "America/Sao_Paulo", "America/Havana", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu",
        "Africa/Casablanca",
    ]
    private static let holidays = ["2026-02-02", "2026-03-16", "01-01", "05-01", "09-16", "12-25", "02-29"]

    /// Ends a local day where the last minute that shows it has passed, found by looking around it.
    private static let script = """
        import calendar, datetime as d, json, sys, zoneinfo
        asked = json.load(sys.stdin)
        dates = {d.date.fromisoformat(h) for h in asked["holidays"] if len(h) == 10}
        yearly = {h for h in asked["holidays"] if len(h) == 5}
        def works(x): return x.weekday() < 5 and x not in dates and x.strftime("%m-%d") not in yearly
        ends = {}
        def end(day, zone):
            if (day, zone.key) not in ends:
                at = d.datetime.combine(day, d.time(0), d.timezone.utc) - d.timedelta(hours=14)
                def last(at, minutes, step):
                    moments = [at + d.timedelta(minutes=m) for m in range(0, minutes, step)]
                    return max(m for m in moments if m.astimezone(zone).date() <= day)
                quarter = last(at, 54 * 60, 15)
                minute = last(quarter, 15, 1)
                ends[day, zone.key] = int((minute + d.timedelta(minutes=1)).timestamp() * 1000)
            return ends[day, zone.key]
        def month(day, count):
            year, at = divmod(day.year * 12 + day.month - 1 + count, 12)
            return d.date(year, at + 1, min(day.day, calendar.monthrange(year, at + 1)[1]))
        for start, zone, count, unit in asked["terms"]:
            zone = zoneinfo.ZoneInfo(zone)
            if unit == "hours":
                print(start + count * 3600000)
                continue
            moment = d.datetime.fromtimestamp(start / 1000, d.timezone.utc)
            day = moment.astimezone(zone).date()
            if start < end(day - d.timedelta(days=1), zone): day -= d.timedelta(days=1)
            if unit == "calendar-days": day += d.timedelta(days=count)
            elif unit == "months": day = month(day, count)
            elif unit == "years": day = month(day, count * 12)
            else:
                while count > 0:
                    day += d.timedelta(days=1)
                    if works(day): count -= 1
            print(end(day, zone))
        """

    private struct Asked: Encodable {
        let holidays: [String]
        let terms: [[Field]]

        enum Field: Encodable {
            case text(String)
            case number(Int64)

            func encode(to encoder: any Encoder) throws {
                var container = encoder.singleValueContainer()
                switch self {
                case .text(let text): try container.encode(text)
                case .number(let number): try container.encode(number)
                }
            }
        }
    }

    /// The lines that the script prints; nil where there is no Python with zones.
    private static func judge(_ input: Data, _ script: String) async -> [String]? {
        let file = FileManager.default.temporaryDirectory.appending(path: "terms-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        guard (try? input.write(to: file)) != nil, let reader = try? FileHandle(forReadingFrom: file) else {
            return nil
        }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        process.standardInput = reader
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return nil }
        let lines = await withCheckedContinuation { continuation in
            // Reading blocks, so it has a thread of its own.
            Thread.detachNewThread {
                let data = output.fileHandleForReading.readDataToEndOfFile()
                process.waitUntilExit()
                continuation.resume(
                    returning: String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
                )
            }
        }
        return process.terminationStatus == 0 ? lines : nil
    }

    private static func hasJudge() async -> Bool {
        let probe = "import zoneinfo; zoneinfo.ZoneInfo('America/Santiago')"
        return await judge(Data("{}".utf8), probe) != nil
    }

    @Test(.enabled("python3 with zoneinfo", hasJudge)) func agreesWithPython() async throws {
        let calendar = WorkingCalendar(
            weekend: [.saturday, .sunday],
            holidays: Self.holidays.compactMap(Holiday.init),
            movesEndToWorkingDay: false
        )
        var generator = SystemRandomNumberGenerator()
        var terms: [(start: Instant, zone: String, term: Term)] = []
        // 2022-01-01 to 2030: rules that are past, and rules that are expected to stay.
        for zone in Self.zones {
            for unit in TermUnit.allCases {
                for _ in 0..<10 {
                    let start = Int64.random(in: 1_640_995_200_000...1_893_456_000_000, using: &generator)
                    let most = unit == .years ? 4 : 40
                    let term = try #require(Term(Int.random(in: 1...most, using: &generator), unit))
                    terms.append((Instant(milliseconds: start), zone, term))
                }
            }
            // Around each change of the clocks in Chile, Australia and the United Kingdom.
            for day in ["2026-04-04", "2026-09-05", "2026-04-05", "2026-10-04", "2026-03-29", "2026-10-25"] {
                let noon = try #require(Instant(iso8601: day + "T12:00:00Z"))
                let one = try #require(Term(1, .calendarDays))
                for hours in stride(from: -48 as Int64, through: 24, by: 3) {
                    terms.append((noon.adding(seconds: hours * 3_600), zone, one))
                }
            }
        }
        let asked = Asked(
            holidays: Self.holidays,
            terms: terms.map {
                [
                    .number($0.start.milliseconds), .text($0.zone), .number(Int64($0.term.count)),
                    .text($0.term.unit.rawValue),
                ]
            }
        )
        let lines = try #require(await Self.judge(JSONEncoder().encode(asked), Self.script))
        #expect(lines.count == terms.count)
        for (item, line) in zip(terms, lines) {
            let counting = TermCalendar(calendar: calendar, timeZone: item.zone, localTime: SystemLocalTime())
            let end = try counting.end(of: item.term, from: item.start)
            let theirs = Int64(line).map { Instant(milliseconds: $0).description }
            #expect(end.description == theirs, "\(item.term) from \(item.start) in \(item.zone)")
        }
    }
}
