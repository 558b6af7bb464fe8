/// Pictures a second.
public struct FrameRate: Codable, Hashable, Sendable {
    /// Whether the pictures are evenly spaced. Variable ones must be cited by time, never by number.
    public enum Spacing: String, Codable, CaseIterable, Hashable, Sendable {
        case constant
        case variable
        case unknown
    }

    /// Thousandths of a picture a second on average: 29970 is 29.97.
    public let averageMillihertz: Int
    public let spacing: Spacing

    public init(averageMillihertz: Int, spacing: Spacing) {
        self.averageMillihertz = averageMillihertz
        self.spacing = spacing
    }
}
