import Foundation
import Recognition

/// The time zone database that Foundation brings or the system has.
struct SystemLocalTime: LocalTime {
    func secondsAheadOfUTC(in zone: String, at instant: Instant) -> Int? {
        let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1_000)
        return TimeZone(identifier: zone)?.secondsFromGMT(for: date)
    }
}
