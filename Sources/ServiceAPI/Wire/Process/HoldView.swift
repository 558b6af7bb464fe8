public import Recognition

/// A time in which the case stands still.
public struct HoldView: Hashable, Codable, Sendable {
    public let id: HoldID
    public let cause: HoldCause
    public let putAt: Timestamp
    public let liftedAt: Timestamp?

    public init(id: HoldID, cause: HoldCause, putAt: Timestamp, liftedAt: Timestamp? = nil) {
        self.id = id
        self.cause = cause
        self.putAt = putAt
        self.liftedAt = liftedAt
    }
}
