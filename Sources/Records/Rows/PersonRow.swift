public import Recognition

/// A person as lists show them.
public struct PersonRow: Hashable, Sendable {
    public let id: PersonID
    /// nil when the personal part is gone.
    public let name: String?
    /// nil when unknown or gone.
    public let email: String?
    /// Grants of roles that were not ended, also those whose time has not come or is over; in the order of `Role`, then of schemes.
    public let grants: [PersonAct.RoleGranted]
    public let organisation: OrganisationID?
    public let version: Int
    public let registeredAt: Instant

    public init(
        id: PersonID,
        name: String? = nil,
        email: String? = nil,
        grants: [PersonAct.RoleGranted],
        organisation: OrganisationID? = nil,
        version: Int,
        registeredAt: Instant
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.grants = grants
        self.organisation = organisation
        self.version = version
        self.registeredAt = registeredAt
    }

    /// The roles that were granted and not ended, each once, in the order of `Role`. Whether one is in force now, `holds` tells.
    public var roles: [Role] { Role.allCases.filter { role in grants.contains { $0.role == role } } }

    /// Whether they may act in the role at that moment.
    ///
    /// - Parameter scheme: nil: in any scheme.
    public func holds(_ role: Role, in scheme: SchemeCode? = nil, at instant: Instant) -> Bool {
        grants.contains { $0.role == role && $0.isInForce(in: scheme, at: instant) }
    }

    /// The schemes in which they may act in the role at that moment; nil: in all.
    public func schemes(as role: Role, at instant: Instant) -> [SchemeCode]? {
        let inForce = grants.filter { $0.role == role && $0.isInForce(at: instant) }
        let named = inForce.compactMap(\.scheme)
        return named.count == inForce.count ? named : nil
    }
}
