/// A date and time as a file states it.
public struct StatedTime: Codable, Hashable, Sendable {
    /// How the time's zone is known.
    public enum Zone: String, Codable, CaseIterable, Hashable, Sendable {
        /// Written beside the time, as Apple does.
        case stated
        /// UTC by the container's definition (ISO/IEC 14496-12, 8.2.2; RFC 9559, `DateUTC`); some writers put their
        /// local time there all the same.
        case prescribed
        /// Neither: the clock of wherever it was filmed.
        case unknown
    }

    /// Milliseconds since 1970: in UTC, or of the unknown zone's own clock.
    public let milliseconds: Int
    public let zone: Zone
    /// Minutes east of UTC, where they are written.
    public let offsetMinutes: Int?

    public init(milliseconds: Int, zone: Zone, offsetMinutes: Int? = nil) {
        self.milliseconds = milliseconds
        self.zone = zone
        self.offsetMinutes = offsetMinutes
    }
}
