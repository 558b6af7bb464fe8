/// What acts are appended to.
public struct StreamID: Hashable, Codable, Sendable {
    public let kind: StreamKind
    /// The identifier of the case, person, organisation or body.
    public let id: String

    public init(kind: StreamKind, id: String) {
        self.kind = kind
        self.id = id
    }
}
