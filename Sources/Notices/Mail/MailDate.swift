import Recognition

/// A date in a message: `Sun, 22 Nov 2026 10:30:00 +0000` (RFC 5322, section 3.3).
enum MailDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    /// The first of January 1970 was a Thursday.
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    /// Cut to the second. A year that has not four digits is shown as the nearest that has.
    static func text(_ instant: Instant) -> String {
        let seconds = min(max(instant.milliseconds, 0), 253_402_300_799_999) / 1_000
        let date = CivilDate(daysSinceEpoch: seconds / 86_400)
        let time = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + String($0) }
        let weekday = weekdays[Int(seconds / 86_400 % 7)]
        return
            "\(weekday), \(date.day) \(months[Int(date.month) - 1]) \(date.year) \(time.joined(separator: ":")) +0000"
    }
}
