/// A page of organisations.
public struct OrganisationListView: Hashable, Codable, Sendable {
    public let organisations: [OrganisationView]
    public let next: String?

    public init(organisations: [OrganisationView], next: String? = nil) {
        self.organisations = organisations
        self.next = next
    }
}
