extension BodyAct: Codable {
    /// The stable name of an act in the database, the API and exports.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case established
        case schemeAdopted = "scheme-adopted"
        case keyAdded = "key-added"
        case keyRetired = "key-retired"
    }

    public var kind: Kind {
        switch self {
        case .established: .established
        case .schemeAdopted: .schemeAdopted
        case .keyAdded: .keyAdded
        case .keyRetired: .keyRetired
        }
    }

    private enum CodingKeys: String, CodingKey {
        case kind
    }

    public init(from decoder: any Decoder) throws {
        let kind = try decoder.container(keyedBy: CodingKeys.self).decode(Kind.self, forKey: .kind)
        switch kind {
        case .established: self = .established(try Established(from: decoder))
        case .schemeAdopted: self = .schemeAdopted(try SchemeAdopted(from: decoder))
        case .keyAdded: self = .keyAdded(try KeyAdded(from: decoder))
        case .keyRetired: self = .keyRetired(try KeyRetired(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        switch self {
        case .established(let act): try act.encode(to: encoder)
        case .schemeAdopted(let act): try act.encode(to: encoder)
        case .keyAdded(let act): try act.encode(to: encoder)
        case .keyRetired(let act): try act.encode(to: encoder)
        }
    }
}
