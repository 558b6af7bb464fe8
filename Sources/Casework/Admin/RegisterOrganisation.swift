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
            at: now,
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
        try caller.require(.administrator, .certifier, .auditor)
        return try await recording { () throws(RecordsFault) in
            try await records.organisations(in: caller.body, page: page)
        }
    }

    public func listPeople(role: Role?, page: PageRequest, caller: Caller) async throws(CaseworkFault) -> Page<
        PersonRow
    > {
        try caller.require(.administrator)
        return try await recording { () throws(RecordsFault) in
            try await records.people(in: caller.body, role: role, at: now, page: page)
        }
    }

    public func showPerson(_ id: PersonID, caller: Caller) async throws(CaseworkFault) -> PersonRow {
        try caller.require(.administrator)
        return try await finding(.person) { () throws(RecordsFault) in try await records.person(id, in: caller.body) }
    }

    public func showOrganisation(_ id: OrganisationID, caller: Caller) async throws(CaseworkFault) -> OrganisationRow {
        try caller.require(.administrator, .certifier, .auditor)
        return try await finding(.organisation) { () throws(RecordsFault) in
            try await records.organisation(id, in: caller.body)
        }
    }

    /// - Throws: `.invalid` for an organisation that the body does not have.
    func requireOrganisation(_ id: OrganisationID?, in body: BodyID) async throws(CaseworkFault) {
        guard let id else { return }
        do {
            _ = try await records.organisation(id, in: body)
        } catch {
            guard error == .notFound else { throw CaseworkFault(error) }
            throw .invalid(
                InvalidInput(
                    field: "organisation",
                    reason: "There is no such organisation.",
                    remedy: "`assay admin organisation list` shows those that there are."
                )
            )
        }
    }
}
