public import Recognition

/// A bearer token. Its text is shown once, when it is issued.
public struct TokenView: Hashable, Codable, Sendable {
    public let id: TokenID
    public let person: PersonID
    public let role: Role
    /// The text to put behind `Authorization: Bearer`.
    public let token: String?
    public let issuedAt: Timestamp
    public let expiresAt: Timestamp?
    public let revokedAt: Timestamp?

    public init(
        id: TokenID,
        person: PersonID,
        role: Role,
        token: String? = nil,
        issuedAt: Timestamp,
        expiresAt: Timestamp? = nil,
        revokedAt: Timestamp? = nil
    ) {
        self.id = id
        self.person = person
        self.role = role
        self.token = token
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
    }
}
