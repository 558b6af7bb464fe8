extension OrganisationAct: Codable {
    /// The stable name of an act in the database, the API and exports.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case registered
    }

    public var kind: Kind {
        switch self {
        case .registered: .registered
        }
    }

    private enum CodingKeys: String, CodingKey {
        case kind
    }

    public init(from decoder: any Decoder) throws {
        let kind = try decoder.container(keyedBy: CodingKeys.self).decode(Kind.self, forKey: .kind)
        switch kind {
        case .registered: self = .registered(try Registered(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        switch self {
        case .registered(let act): try act.encode(to: encoder)
        }
    }
}
