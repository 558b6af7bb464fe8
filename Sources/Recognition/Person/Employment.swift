/// A time in which somebody works for an organisation.
public struct Employment: Hashable, Codable, Sendable {
    public let organisation: OrganisationID
    /// Nil: for longer than is known.
    public let from: Instant?
    /// Nil: still.
    public internal(set) var until: Instant?

    init(organisation: OrganisationID, from: Instant?) {
        self.organisation = organisation
        self.from = from
    }
}
