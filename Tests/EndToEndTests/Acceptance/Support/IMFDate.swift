import Foundation

/// Times as HTTP has them, such as `Sun, 06 Nov 1994 08:49:37 GMT`. Source: RFC 9110, 5.6.7.
enum IMFDate {
    static func isOne(_ text: String?) -> Bool { text.flatMap(read) != nil }

    static func read(_ text: String) -> Date? {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "GMT")
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        guard let date = formatter.date(from: text), formatter.string(from: date) == text else { return nil }
        return date
    }
}
