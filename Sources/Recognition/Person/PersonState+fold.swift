extension PersonState {
    /// The state after these acts, in their order; nil when the first does not register the person.
    public static func fold(_ envelopes: some Sequence<Envelope>) -> PersonState? {
        envelopes.reduce(into: nil) { state, envelope in state = next(state, envelope) }
    }

    /// The state after one more act.
    public static func next(_ state: PersonState?, _ envelope: Envelope) -> PersonState? {
        guard case .onPerson(let act) = envelope.deed, let id = PersonID(envelope.stream.id) else { return state }
        guard var state else {
            if case .registered(let opening) = act { return PersonState(id: id, opening: opening) }
            return nil
        }
        state.version += 1
        state.apply(act, at: envelope.at)
        return state
    }

    private mutating func apply(_ act: PersonAct, at instant: Instant) {
        switch act {
        case .registered, .tokenIssued, .tokenRevoked: break
        case .roleGranted(let act): grant(act, at: instant)
        case .roleEnded(let act): roles.removeAll { $0.role == act.role }
        case .licenceGranted(let act): licences.append(Licence(act: act, grantedAt: instant))
        case .licenceRenewed(let act): change(act.licence) { $0.until = act.until }
        case .licenceWithdrawn(let act): change(act.licence) { $0.withdrawal = act.cause }
        // What it tells follows from the end of the licence; the act is there so that somebody learns of it.
        case .licenceLapsed: break
        case .relationDeclared(let act): relations.append(act)
        case .relationEnded(let act): end(act)
        case .employed(let act): employments.append(Employment(organisation: act.organisation, from: act.from))
        case .employmentEnded(let act): end(act)
        }
    }

    /// A new grant of a role in the same scheme takes the place of the one before. A grant that names no beginning does not speak of
    /// the time before it.
    private mutating func grant(_ act: PersonAct.RoleGranted, at instant: Instant) {
        roles.removeAll { $0.role == act.role && $0.scheme == act.scheme }
        let from = act.from ?? instant
        roles.append(PersonAct.RoleGranted(role: act.role, from: from, until: act.until, scheme: act.scheme))
    }

    private mutating func change(_ id: LicenceID, _ change: (inout Licence) -> Void) {
        guard let index = licences.firstIndex(where: { $0.act.licence == id }) else { return }
        change(&licences[index])
    }

    private mutating func end(_ act: PersonAct.RelationEnded) {
        guard let index = relations.firstIndex(where: { $0.relation == act.relation }) else { return }
        let declared = relations[index]
        relations[index] = PersonAct.RelationDeclared(
            relation: declared.relation,
            nature: declared.nature,
            party: declared.party,
            from: declared.from,
            until: act.until
        )
    }

    private mutating func end(_ act: PersonAct.EmploymentEnded) {
        for index in employments.indices where employments[index].organisation == act.organisation {
            if employments[index].until == nil { employments[index].until = act.until }
        }
    }
}
