import Glibc
import Recognition

/// Times as the reader's wall clock shows them, with their offset: `2026-11-22 11:30 +01:00`.
struct LocalClock: Sendable {
    /// Seconds east of Greenwich at an instant.
    let offset: @Sendable (Instant) -> Int

    /// The zone of the environment variable `TZ`, else of the machine (tzset(3)).
    static let local = LocalClock { instant in
        var seconds = time_t(instant.milliseconds / 1_000)
        var parts = tm()
        tzset()
        return localtime_r(&seconds, &parts) == nil ? 0 : Int(parts.tm_gmtoff)
    }

    /// To the minute, rounded down.
    func text(_ instant: Instant) -> String {
        let east = offset(instant)
        let shifted = instant.adding(seconds: Int64(east)).description
        let minutes = abs(east) / 60
        return "\(shifted.prefix(10)) \(shifted.dropFirst(11).prefix(5)) "
            + (east < 0 ? "-" : "+") + Self.twoDigits(minutes / 60) + ":" + Self.twoDigits(minutes % 60)
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
