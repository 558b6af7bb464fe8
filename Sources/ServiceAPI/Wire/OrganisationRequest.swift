public import Recognition

/// Registers an organisation.
public struct OrganisationRequest: Hashable, Codable, Sendable {
    /// 1 to 200 characters.
    public let name: String
    public let kind: OrganisationKind

    public init(name: String, kind: OrganisationKind) {
        self.name = name
        self.kind = kind
    }
}
