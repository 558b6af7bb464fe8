extension PersonAct: Codable {
    /// The stable name of an act in the database, the API and exports.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case registered
        case roleGranted = "role-granted"
        case roleEnded = "role-ended"
        case tokenIssued = "token-issued"
        case tokenRevoked = "token-revoked"
        case licenceGranted = "licence-granted"
        case licenceRenewed = "licence-renewed"
        case licenceWithdrawn = "licence-withdrawn"
        case licenceLapsed = "licence-lapsed"
        case relationDeclared = "relation-declared"
        case relationEnded = "relation-ended"
        case employed
        case employmentEnded = "employment-ended"
    }

    public var kind: Kind {
        switch self {
        case .registered: .registered
        case .roleGranted: .roleGranted
        case .roleEnded: .roleEnded
        case .tokenIssued: .tokenIssued
        case .tokenRevoked: .tokenRevoked
        case .licenceGranted: .licenceGranted
        case .licenceRenewed: .licenceRenewed
        case .licenceWithdrawn: .licenceWithdrawn
        case .licenceLapsed: .licenceLapsed
        case .relationDeclared: .relationDeclared
        case .relationEnded: .relationEnded
        case .employed: .employed
        case .employmentEnded: .employmentEnded
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
        case .licenceGranted: self = .licenceGranted(try LicenceGranted(from: decoder))
        case .licenceRenewed: self = .licenceRenewed(try LicenceRenewed(from: decoder))
        case .licenceWithdrawn: self = .licenceWithdrawn(try LicenceWithdrawn(from: decoder))
        case .licenceLapsed: self = .licenceLapsed(try LicenceLapsed(from: decoder))
        case .relationDeclared: self = .relationDeclared(try RelationDeclared(from: decoder))
        case .relationEnded: self = .relationEnded(try RelationEnded(from: decoder))
        case .employed: self = .employed(try Employed(from: decoder))
        case .employmentEnded: self = .employmentEnded(try EmploymentEnded(from: decoder))
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
        case .licenceGranted(let act): try act.encode(to: encoder)
        case .licenceRenewed(let act): try act.encode(to: encoder)
        case .licenceWithdrawn(let act): try act.encode(to: encoder)
        case .licenceLapsed(let act): try act.encode(to: encoder)
        case .relationDeclared(let act): try act.encode(to: encoder)
        case .relationEnded(let act): try act.encode(to: encoder)
        case .employed(let act): try act.encode(to: encoder)
        case .employmentEnded(let act): try act.encode(to: encoder)
        }
    }
}
