public import Recognition

/// Where the time comes from.
public protocol WallClock: Sendable {
    func now() -> Instant
}
