public import Recognition

/// A person as lists show them.
public struct PersonRow: Hashable, Sendable {
    public let id: PersonID
    /// nil when the personal part is gone.
    public let name: String?
    /// nil when unknown or gone.
    public let email: String?
    /// In force, in the order of `Role`.
    public let roles: [Role]
    public let organisation: OrganisationID?
    public let version: Int
    public let registeredAt: Instant

    public init(
        id: PersonID,
        name: String? = nil,
        email: String? = nil,
        roles: [Role],
        organisation: OrganisationID? = nil,
        version: Int,
        registeredAt: Instant
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.roles = roles
        self.organisation = organisation
        self.version = version
        self.registeredAt = registeredAt
    }
}
