public import Recognition

/// A bearer token, found by its digest.
public struct TokenRow: Hashable, Sendable {
    public let id: TokenID
    public let body: BodyID
    public let person: PersonID
    public let role: Role
    public let issuedAt: Instant
    public let expires: Instant?
    public let revokedAt: Instant?
    /// Whether the person still holds the role; a token of a role that ended is refused.
    public let isRoleInForce: Bool

    public init(
        id: TokenID,
        body: BodyID,
        person: PersonID,
        role: Role,
        issuedAt: Instant,
        expires: Instant? = nil,
        revokedAt: Instant? = nil,
        isRoleInForce: Bool
    ) {
        self.id = id
        self.body = body
        self.person = person
        self.role = role
        self.issuedAt = issuedAt
        self.expires = expires
        self.revokedAt = revokedAt
        self.isRoleInForce = isRoleInForce
    }
}
