public import Recognition

/// A body as lists show it.
public struct BodyRow: Hashable, Sendable {
    public let id: BodyID
    public let title: String
    public let establishedAt: Instant

    public init(id: BodyID, title: String, establishedAt: Instant) {
        self.id = id
        self.title = title
        self.establishedAt = establishedAt
    }
}
