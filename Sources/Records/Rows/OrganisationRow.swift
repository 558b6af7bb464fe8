public import Recognition

/// An organisation as lists show it.
public struct OrganisationRow: Hashable, Sendable {
    public let id: OrganisationID
    /// nil when the personal part is gone.
    public let name: String?
    public let kind: OrganisationKind
    public let version: Int
    public let registeredAt: Instant

    public init(id: OrganisationID, name: String? = nil, kind: OrganisationKind, version: Int, registeredAt: Instant) {
        self.id = id
        self.name = name
        self.kind = kind
        self.version = version
        self.registeredAt = registeredAt
    }
}
