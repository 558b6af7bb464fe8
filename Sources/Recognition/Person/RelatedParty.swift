/// To whom somebody stands in a relation.
public enum RelatedParty: Hashable, Codable, Sendable {
    case person(PersonID)
    case organisation(OrganisationID)
}
