/// What a person is to the body: folded from the envelopes of their acts. No name is in it.
public struct PersonState: Hashable, Sendable {
    public let id: PersonID
    public internal(set) var version: Int
    /// The organisation through which they were registered.
    public let organisation: OrganisationID?
    /// Grants that were not ended, also those whose time has not come or is over.
    public internal(set) var roles: [PersonAct.RoleGranted] = []
    public internal(set) var licences: [Licence] = []
    public internal(set) var relations: [PersonAct.RelationDeclared] = []
    public internal(set) var employments: [Employment] = []

    init(id: PersonID, opening act: PersonAct.Registered) {
        self.id = id
        version = 1
        organisation = act.organisation
    }

    /// Whether they may act in the role at that moment.
    ///
    /// - Parameter scheme: nil: in any scheme.
    public func holds(_ role: Role, in scheme: SchemeCode? = nil, at instant: Instant) -> Bool {
        roles.contains { $0.role == role && $0.isInForce(in: scheme, at: instant) }
    }

    /// The licence by which they may judge this edition of the unit at that moment. An edition that differs in its texts alone is
    /// the same one.
    public func licence(for unit: UnitReference, at instant: Instant) -> Licence? {
        licences.first {
            $0.act.unit.code == unit.code && $0.act.unit.structureDigest == unit.structureDigest
                && $0.isCurrent(at: instant)
        }
    }

    public func works(for organisation: OrganisationID, at instant: Instant) -> Bool {
        employments.contains {
            $0.organisation == organisation && ($0.from.map { $0 <= instant } ?? true)
                && ($0.until.map { instant < $0 } ?? true)
        }
    }
}
