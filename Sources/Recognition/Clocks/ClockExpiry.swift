/// That a clock ran out: when it did, and when that was written down, which may be days later.
public struct ClockExpiry: Hashable, Codable, Sendable {
    public let kind: ClockKind
    public let dueAt: Instant
    /// Not before `dueAt`.
    public let recordedAt: Instant
}
