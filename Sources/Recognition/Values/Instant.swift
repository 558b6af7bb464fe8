/// A moment in milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// An integer, because acts are digested and dates in JSON differ between platforms.
public struct Instant: Hashable, Comparable, Codable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// Saturates at the ends of the range instead of overflowing.
    public func adding(milliseconds delta: Int64) -> Instant {
        let (sum, overflow) = milliseconds.addingReportingOverflow(delta)
        return Instant(milliseconds: overflow ? (delta < 0 ? .min : .max) : sum)
    }

    public func adding(seconds: Int64) -> Instant { adding(milliseconds: seconds.multipliedClamping(by: 1_000)) }

    /// Adds days of 24 hours; a clock in local days is the scheme's affair.
    public func adding(days: Int64) -> Instant { adding(seconds: days.multipliedClamping(by: 86_400)) }

    /// Milliseconds from `other` to this instant.
    public func since(_ other: Instant) -> Int64 {
        let (difference, overflow) = milliseconds.subtractingReportingOverflow(other.milliseconds)
        return overflow ? (milliseconds < other.milliseconds ? .min : .max) : difference
    }

    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}

extension Int64 {
    fileprivate func multipliedClamping(by factor: Int64) -> Int64 {
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        return overflow ? (self < 0 ? .min : .max) : product
    }
}
