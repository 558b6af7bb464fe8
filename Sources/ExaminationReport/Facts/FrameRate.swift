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
    /// The rate that most intervals have, in thousandths of a picture a second; by the sample index where it lists every
    /// picture, else what the container or FFmpeg's probing says.
    public var nominalMillihertz: Int?
    /// The shortest time from one picture to the next, in microseconds; only where the sample index lists every one.
    public var shortestMicroseconds: Int?
    /// The longest time from one picture to the next, in microseconds.
    public var longestMicroseconds: Int?
    /// The rate at which the camera worked, as `com.android.capture.fps` says: far above the average is slow motion.
    public var captureMillihertz: Int?

    public init(averageMillihertz: Int, spacing: Spacing) {
        self.averageMillihertz = averageMillihertz
        self.spacing = spacing
    }
}
