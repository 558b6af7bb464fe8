/// Why a term could not be counted.
public enum ClockFault: Error, Hashable, Sendable {
    /// The time zone database of this machine does not have the zone.
    case unknownTimeZone(String)

    /// Stable.
    public var code: String {
        switch self {
        case .unknownTimeZone: "unknown-time-zone"
        }
    }
}
