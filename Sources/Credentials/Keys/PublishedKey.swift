public import Recognition

/// A key as a body publishes it.
public struct PublishedKey: Hashable, Sendable {
    public let body: BodyID
    public let key: BodyKey

    public init(body: BodyID, key: BodyKey) {
        self.body = body
        self.key = key
    }
}
