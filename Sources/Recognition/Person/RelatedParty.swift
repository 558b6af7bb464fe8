/// To whom somebody stands in a relation.
public enum RelatedParty: Hashable, Sendable {
    case person(PersonID)
    case organisation(OrganisationID)
}

extension RelatedParty: Codable {
    private enum CodingKeys: String, CodingKey {
        case person
        case organisation
    }

    /// An object with one key, `person` or `organisation`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let person = try container.decodeIfPresent(PersonID.self, forKey: .person) {
            self = .person(person)
        } else {
            self = .organisation(try container.decode(OrganisationID.self, forKey: .organisation))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .person(let id): try container.encode(id, forKey: .person)
        case .organisation(let id): try container.encode(id, forKey: .organisation)
        }
    }
}
