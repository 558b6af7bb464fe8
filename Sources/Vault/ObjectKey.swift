public import Recognition

/// The name of stored bytes: the body that owns them and their SHA-256.
///
/// Two bodies that store the same bytes hold two objects; disposal by one never touches the other.
public struct ObjectKey: Hashable, Sendable {
    public let body: BodyID
    public let digest: Digest

    public init(body: BodyID, digest: Digest) {
        self.body = body
        self.digest = digest
    }
}
