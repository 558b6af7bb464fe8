public import Recognition

/// Registers a person.
public struct PersonRequest: Hashable, Codable, Sendable {
    /// 1 to 200 characters.
    public let name: String
    public let email: String?
    /// Never empty.
    public let roles: [Role]
    public let organisation: OrganisationID?

    public init(name: String, email: String? = nil, roles: [Role], organisation: OrganisationID? = nil) {
        self.name = name
        self.email = email
        self.roles = roles
        self.organisation = organisation
    }
}
