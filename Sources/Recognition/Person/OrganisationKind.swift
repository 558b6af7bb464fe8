/// What an organisation is.
public enum OrganisationKind: String, Hashable, Codable, Sendable, CaseIterable {
    case centre
    case employer
    case other
}
