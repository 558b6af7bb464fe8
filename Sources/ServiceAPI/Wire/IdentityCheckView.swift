public import Recognition

/// How identity was checked.
public struct IdentityCheckView: Hashable, Codable, Sendable {
    public let method: IdentityMethod
    public let by: PersonID
    public let at: Timestamp

    public init(method: IdentityMethod, by: PersonID, at: Timestamp) {
        self.method = method
        self.by = by
        self.at = at
    }
}
