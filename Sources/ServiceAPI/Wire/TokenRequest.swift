public import Recognition

/// Asks for a bearer token for a person.
public struct TokenRequest: Hashable, Codable, Sendable {
    /// One of the person's roles.
    public let role: Role
    /// How long it is valid, 1 to 3,650 days; absent: 365.
    public let days: Int?

    public init(role: Role, days: Int? = nil) {
        self.role = role
        self.days = days
    }
}
