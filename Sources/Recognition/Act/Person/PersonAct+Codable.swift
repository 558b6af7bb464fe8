extension PersonAct: Codable {
    /// The stable name of an act in the database, the API and exports.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case registered
        case roleGranted = "role-granted"
        case roleEnded = "role-ended"
        case tokenIssued = "token-issued"
        case tokenRevoked = "token-revoked"
    }

    public var kind: Kind {
        switch self {
        case .registered: .registered
        case .roleGranted: .roleGranted
        case .roleEnded: .roleEnded
        case .tokenIssued: .tokenIssued
        case .tokenRevoked: .tokenRevoked
        }
    }

    private enum CodingKeys: String, CodingKey {
        case kind
    }

    public init(from decoder: any Decoder) throws {
        let kind = try decoder.container(keyedBy: CodingKeys.self).decode(Kind.self, forKey: .kind)
        switch kind {
        case .registered: self = .registered(try Registered(from: decoder))
        case .roleGranted: self = .roleGranted(try RoleGranted(from: decoder))
        case .roleEnded: self = .roleEnded(try RoleEnded(from: decoder))
        case .tokenIssued: self = .tokenIssued(try TokenIssued(from: decoder))
        case .tokenRevoked: self = .tokenRevoked(try TokenRevoked(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        switch self {
        case .registered(let act): try act.encode(to: encoder)
        case .roleGranted(let act): try act.encode(to: encoder)
        case .roleEnded(let act): try act.encode(to: encoder)
        case .tokenIssued(let act): try act.encode(to: encoder)
        case .tokenRevoked(let act): try act.encode(to: encoder)
        }
    }
}
