public import Recognition

/// A time in which the case stands still.
public struct HoldView: Hashable, Codable, Sendable {
    public let id: HoldID
    public let cause: HoldCause
    public let putAt: Timestamp
    public let liftedAt: Timestamp?
    /// Why it was put; personal.
    public let reason: String?
    /// Why it was lifted; personal.
    public let liftReason: String?

    public init(
        id: HoldID,
        cause: HoldCause,
        putAt: Timestamp,
        liftedAt: Timestamp? = nil,
        reason: String? = nil,
        liftReason: String? = nil
    ) {
        self.id = id
        self.cause = cause
        self.putAt = putAt
        self.liftedAt = liftedAt
        self.reason = reason
        self.liftReason = liftReason
    }
}
