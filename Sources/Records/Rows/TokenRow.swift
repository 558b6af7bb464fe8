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
    /// The grants of its role that the person has, also those whose time has not come or is over.
    public let grants: [PersonAct.RoleGranted]

    public init(
        id: TokenID,
        body: BodyID,
        person: PersonID,
        role: Role,
        issuedAt: Instant,
        expires: Instant? = nil,
        revokedAt: Instant? = nil,
        grants: [PersonAct.RoleGranted]
    ) {
        self.id = id
        self.body = body
        self.person = person
        self.role = role
        self.issuedAt = issuedAt
        self.expires = expires
        self.revokedAt = revokedAt
        self.grants = grants
    }

    /// Whether the person may act in the token's role at that moment, in one scheme at least; a token is refused otherwise.
    public func isRoleInForce(at instant: Instant) -> Bool { grants.contains { $0.isInForce(at: instant) } }
}
