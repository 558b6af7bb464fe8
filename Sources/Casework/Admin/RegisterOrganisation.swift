public import Recognition
public import Records

extension Workplace {
    /// Registers a centre, an employer or another organisation.
    public func registerOrganisation(
        name: String,
        kind: OrganisationKind,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> OrganisationID {
        try caller.require(.administrator)
        if let answer = try await replay(key, of: caller, as: OrganisationID.self) { return answer }
        let name = try PersonalText.checked(name, field: "name")
        let id: OrganisationID = randomness.identifier()
        let act = act(
            .onOrganisation(.registered(OrganisationAct.Registered(kind: kind))),
            on: .organisation(id),
            version: 1,
            body: caller.body,
            author: caller.author,
            at: clock.now(),
            personal: ["name": name]
        )
        return try await commit(
            [act],
            to: .organisation(id),
            expecting: 0,
            in: caller.body,
            caller: caller,
            key: key,
            answer: id
        )
    }

    public func listOrganisations(page: PageRequest, caller: Caller) async throws(CaseworkFault) -> Page<
        OrganisationRow
    > {
        try caller.require(.administrator, .certifier)
        return try await recording { () throws(RecordsFault) in
            try await records.organisations(in: caller.body, page: page)
        }
    }

    public func listPeople(role: Role?, page: PageRequest, caller: Caller) async throws(CaseworkFault) -> Page<
        PersonRow
    > {
        try caller.require(.administrator)
        return try await recording { () throws(RecordsFault) in
            try await records.people(in: caller.body, role: role, page: page)
        }
    }

    public func showPerson(_ id: PersonID, caller: Caller) async throws(CaseworkFault) -> PersonRow {
        try caller.require(.administrator)
        return try await finding(.person) { () throws(RecordsFault) in try await records.person(id, in: caller.body) }
    }

    public func showOrganisation(_ id: OrganisationID, caller: Caller) async throws(CaseworkFault) -> OrganisationRow {
        try caller.require(.administrator, .certifier)
        let acts = try await recording { () throws(RecordsFault) in
            try await records.acts(of: .organisation(id), in: caller.body)
        }
        guard let first = acts.first, case .onOrganisation(.registered(let act)) = first.envelope.deed else {
            throw .notFound(.organisation)
        }
        return OrganisationRow(
            id: id,
            name: first.personal?.texts["name"],
            kind: act.kind,
            version: acts.count,
            registeredAt: first.envelope.at
        )
    }
}
