public import Recognition

/// An organisation.
public struct OrganisationView: Hashable, Codable, Sendable {
    public let id: OrganisationID
    public let name: String?
    public let kind: OrganisationKind
    public let registeredAt: Timestamp

    public init(id: OrganisationID, name: String? = nil, kind: OrganisationKind, registeredAt: Timestamp) {
        self.id = id
        self.name = name
        self.kind = kind
        self.registeredAt = registeredAt
    }
}
