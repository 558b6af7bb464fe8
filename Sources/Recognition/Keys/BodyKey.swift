/// A key in the life of a body. A retired one signs nothing more; what it signed before stays good.
public struct BodyKey: Hashable, Sendable {
    public let key: VerifyingKey
    public let addedAt: Instant
    public let retiredAt: Instant?

    public init(key: VerifyingKey, addedAt: Instant, retiredAt: Instant? = nil) {
        self.key = key
        self.addedAt = addedAt
        self.retiredAt = retiredAt
    }
}
