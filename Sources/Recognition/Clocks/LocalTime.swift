/// What the clocks on the walls show: comes in from outside, because the domain knows no time zone database.
public protocol LocalTime: Sendable {
    /// Seconds that local time is ahead of UTC at that moment, between -26 and +26 hours; negative west of Greenwich.
    ///
    /// - Parameter zone: a name of the IANA database.
    /// - Returns: nil when the database at hand does not have the zone.
    func secondsAheadOfUTC(in zone: String, at instant: Instant) -> Int?
}
