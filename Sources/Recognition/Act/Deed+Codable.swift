extension Deed: Codable {
    private enum CodingKeys: String, CodingKey {
        case stream
        case act
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(StreamKind.self, forKey: .stream) {
        case .case: self = .onCase(try container.decode(CaseAct.self, forKey: .act))
        case .person: self = .onPerson(try container.decode(PersonAct.self, forKey: .act))
        case .organisation: self = .onOrganisation(try container.decode(OrganisationAct.self, forKey: .act))
        case .body: self = .onBody(try container.decode(BodyAct.self, forKey: .act))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(stream, forKey: .stream)
        switch self {
        case .onCase(let act): try container.encode(act, forKey: .act)
        case .onPerson(let act): try container.encode(act, forKey: .act)
        case .onOrganisation(let act): try container.encode(act, forKey: .act)
        case .onBody(let act): try container.encode(act, forKey: .act)
        }
    }
}
