public import Recognition

/// A date in a header: `Sun, 22 Nov 2026 10:30:00 GMT` (IMF-fixdate, RFC 9110, section 5.6.7).
public enum HTTPDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    /// The first of January 1970 was a Thursday.
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    static func instant(_ text: String) -> Instant? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2])) else {
            return nil
        }
        let number = (month < 9 ? "0" : "") + String(month + 1)
        return Instant(iso8601: "\(parts[3])-\(number)-\(parts[1])T\(parts[4])Z")
    }

    /// Cut to the second. Empty for a year of more than four digits, which the form does not have.
    public static func text(_ instant: Instant) -> String {
        // 2026-11-22T10:30:00.000Z
        let parts = instant.description.split { "-T.".contains($0) }
        guard parts.count == 5, parts[0].count == 4, let month = Int(parts[1]), months.indices.contains(month - 1)
        else { return "" }
        let day = (instant.milliseconds / 86_400_000 % 7 + 7) % 7
        return "\(weekdays[Int(day)]), \(parts[2]) \(months[month - 1]) \(parts[0]) \(parts[3]) GMT"
    }
}
