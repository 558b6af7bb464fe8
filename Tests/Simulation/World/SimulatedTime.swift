import Recognition

/// Three time zones as people live in them, without a time zone database: one without summer time, one whose clocks change as in
/// Central Europe (last Sundays of March and October, at 01:00 UTC), one whose clocks change at midnight as in Chile.
struct SimulatedTime: LocalTime {
    enum Zone: String, CaseIterable {
        case universal = "Etc/UTC"
        case europe = "Europe/Madrid"
        case chile = "America/Santiago"
    }

    /// The database of the machine is gone, as in an image that was stripped too far.
    var isLost = false

    func secondsAheadOfUTC(in zone: String, at instant: Instant) -> Int? {
        if isLost { return nil }
        switch Zone(rawValue: zone) {
        case .universal: return 0
        case .europe: return 3_600 + (Self.isSummer(Self.european, at: instant) ? 3_600 : 0)
        case .chile: return -4 * 3_600 + (Self.isSummer(Self.chilean, at: instant) ? 3_600 : 0)
        case nil: return nil
        }
    }

    /// The changes in order; a change with an even index begins a summer.
    private static let european = changes(of: ["03-25": 3_600, "10-25": 3_600], from: 2025, to: 2040)
    private static let chilean = changes(of: ["04-02": 3 * 3_600, "09-02": 4 * 3_600], from: 2025, to: 2040)
        .dropFirst().map { $0 }

    private static func isSummer(_ changes: [Int64], at instant: Instant) -> Bool {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= instant.milliseconds { low = middle + 1 } else { high = middle }
        }
        return low % 2 == 1
    }

    /// The first Sunday on or after each month and day, so many seconds after midnight UTC.
    private static func changes(of days: [String: Int64], from first: Int, to last: Int) -> [Int64] {
        (first...last).flatMap { year in
            days.compactMap { day, seconds in
                Instant(iso8601: "\(year)-\(day)").map { midnight in
                    let number = midnight.milliseconds / 86_400_000
                    // 1970-01-01 was a Thursday, so that a Sunday has 3 left over.
                    let sunday = number + (10 - number % 7) % 7
                    return sunday * 86_400_000 + seconds * 1_000
                }
            }
        }.sorted()
    }
}
