/// A date and time as metadata writes it (ISO 8601): `2014-07-01T10:20:30.000000Z`, `2014-07-01T10:20:30+0200`,
/// `2014-07-01 10:20:30`.
enum CaptureTime {
    /// Before the first digital film clip and after any of ours, a date is a default or a lie.
    private static let years = 1990...2199

    /// Milliseconds since 1970 in UTC; `nil` for what is no such date. Without a zone the time counts as UTC, which
    /// is what MP4 prescribes (ISO/IEC 14496-12, 8.2.2) and not what every writer does.
    static func milliseconds(_ text: String) -> Int? {
        read(text).map { $0.milliseconds - ($0.offsetMinutes ?? 0) * 60_000 }
    }

    /// What the text's own clock shows, in milliseconds since 1970, and how many minutes east of UTC it stands, where
    /// that is written.
    static func read(_ text: String) -> (milliseconds: Int, offsetMinutes: Int?)? {
        var rest = Array(text.utf8)[...]
        guard let year = number(&rest, digits: 4), skip(&rest, "-"), let month = number(&rest, digits: 2),
            skip(&rest, "-"), let day = number(&rest, digits: 2)
        else { return nil }
        guard years.contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        var milliseconds = days(year: year, month: month, day: day) * 86_400_000
        guard !rest.isEmpty else { return (milliseconds, nil) }

        guard skip(&rest, "T") || skip(&rest, " "), let hour = number(&rest, digits: 2), skip(&rest, ":"),
            let minute = number(&rest, digits: 2), skip(&rest, ":"), let second = number(&rest, digits: 2),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        milliseconds += ((hour * 60 + minute) * 60 + second) * 1000
        if skip(&rest, ".") { milliseconds += fraction(&rest) }
        guard !rest.isEmpty else { return (milliseconds, nil) }
        guard let offset = zone(&rest), rest.isEmpty else { return nil }
        return (milliseconds, offset)
    }

    /// Days since 1970 in the Gregorian calendar, counted in years that begin in March so that the leap day is last.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let fromMarch = (month + 9) % 12
        let leapDays = shifted / 4 - shifted / 100 + shifted / 400
        return shifted * 365 + leapDays + (fromMarch * 153 + 2) / 5 + day - 1 - 719_468
    }

    /// Minutes east of Greenwich.
    private static func zone(_ rest: inout ArraySlice<UInt8>) -> Int? {
        if skip(&rest, "Z") { return 0 }
        let sign: Int
        if skip(&rest, "+") { sign = 1 } else if skip(&rest, "-") { sign = -1 } else { return nil }
        guard let hours = number(&rest, digits: 2), hours <= 15 else { return nil }
        _ = skip(&rest, ":")
        return sign * (hours * 60 + (number(&rest, digits: 2) ?? 0))
    }

    private static func fraction(_ rest: inout ArraySlice<UInt8>) -> Int {
        var (value, weight) = (0, 100)
        while let digit = rest.first, (0x30...0x39).contains(digit) {
            value += Int(digit - 0x30) * weight
            weight /= 10
            rest.removeFirst()
        }
        return value
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, digits: Int) -> Int? {
        let part = rest.prefix(digits)
        guard part.count == digits, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest.dropFirst(digits)
        return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func skip(_ rest: inout ArraySlice<UInt8>, _ character: Character) -> Bool {
        guard let first = rest.first, first == character.asciiValue else { return false }
        rest.removeFirst()
        return true
    }
}
