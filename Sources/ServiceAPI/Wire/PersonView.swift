public import Recognition

/// A person.
public struct PersonView: Hashable, Codable, Sendable {
    public let id: PersonID
    /// Absent when it was erased.
    public let name: String?
    public let email: String?
    public let roles: [Role]
    public let organisation: OrganisationID?
    public let registeredAt: Timestamp

    public init(
        id: PersonID,
        name: String? = nil,
        email: String? = nil,
        roles: [Role],
        organisation: OrganisationID? = nil,
        registeredAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.roles = roles
        self.organisation = organisation
        self.registeredAt = registeredAt
    }
}
