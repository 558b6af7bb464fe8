/// The days of one time zone, as instants. Days are counted from 1970-01-01.
///
/// A day ends when its last moment has passed on the local clock, and the next begins there:
/// - When clocks skip midnight (23:59:59 is followed by 01:00), the day ends where the gap is; the next one is shorter.
/// - When clocks are set back over midnight (00:00 becomes 23:00, as in Chile, or 00:01 becomes 23:01), the day ends when 24:00
///   comes for the last time. What came of the next day before counts to this one, so that later is never an earlier day.
/// - A day that the zone skipped altogether (Samoa, 2011-12-30) ends in the moment in which it would have begun.
struct LocalDays: Sendable {
    /// Beyond the year 9999 nobody keeps time.
    private static let furthest: Int64 = 253_402_300_799_999
    private static let millisecondsOfDay: Int64 = 86_400_000
    /// Wider than any distance from UTC.
    private static let reach: Int64 = 26 * 3_600_000

    let zone: String
    let localTime: any LocalTime

    /// The day that is on at that moment.
    func day(of instant: Instant) throws(ClockFault) -> Int64 {
        let milliseconds = Self.clamped(instant.milliseconds)
        let day = try shown(at: milliseconds).dividedFlooring(by: Self.millisecondsOfDay).quotient
        return try milliseconds < end(of: day - 1).milliseconds ? day - 1 : day
    }

    /// The first moment after the day.
    func end(of day: Int64) throws(ClockFault) -> Instant {
        let midnight = Self.clamped((day + 1) * Self.millisecondsOfDay)
        var low = midnight - Self.reach
        var high = midnight + Self.reach
        let before = try ahead(at: low)
        let after = try ahead(at: high)
        guard before != after else { return Instant(milliseconds: midnight - before) }
        // One change lies between: no zone has had two within two days.
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if try ahead(at: middle) == before { low = middle } else { high = middle }
        }
        let change = high
        let isStillOn = midnight - after > change
        return Instant(milliseconds: isStillOn ? midnight - after : min(change, midnight - before))
    }

    private func shown(at milliseconds: Int64) throws(ClockFault) -> Int64 {
        milliseconds + (try ahead(at: milliseconds))
    }

    /// In milliseconds.
    private func ahead(at milliseconds: Int64) throws(ClockFault) -> Int64 {
        guard let seconds = localTime.secondsAheadOfUTC(in: zone, at: Instant(milliseconds: milliseconds)) else {
            throw .unknownTimeZone(zone)
        }
        return Int64(seconds) * 1_000
    }

    private static func clamped(_ milliseconds: Int64) -> Int64 { min(max(milliseconds, -furthest), furthest) }
}
