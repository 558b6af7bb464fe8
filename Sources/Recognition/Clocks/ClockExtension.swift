/// A later end that a clock was given.
public struct ClockExtension: Hashable, Codable, Sendable {
    public let until: Instant
    /// When it was given: holds from then on put the new end off, those before are in it.
    public let givenAt: Instant
}
