public import Recognition
import Records

extension Workplace {
    /// Registers a person with their roles.
    public func registerPerson(
        name: String,
        email: String?,
        roles: [Role],
        organisation: OrganisationID?,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> PersonID {
        try caller.require(.administrator)
        if let answer = try await replay(key, of: caller, as: PersonID.self) { return answer }
        try await requireOrganisation(organisation, in: caller.body)
        let id: PersonID = randomness.identifier()
        let acts = try registration(
            of: id,
            name: name,
            email: email,
            roles: roles,
            organisation: organisation,
            in: caller.body,
            author: caller.author
        )
        return try await commit(
            acts,
            to: .person(id),
            expecting: 0,
            in: caller.body,
            caller: caller,
            key: key,
            answer: id
        )
    }

    func registration(
        of id: PersonID,
        name: String,
        email: String?,
        roles: [Role],
        organisation: OrganisationID?,
        in body: BodyID,
        author: Author
    ) throws(CaseworkFault) -> [Act] {
        guard !roles.isEmpty, Set(roles).count == roles.count, !roles.contains(.system) else {
            throw .invalid(
                InvalidInput(
                    field: "roles",
                    reason: "A person has at least one role, and each once.",
                    remedy: "Choose from: candidate, assessor, certifier, administrator."
                )
            )
        }
        var texts = ["name": try PersonalText.checked(name, field: "name")]
        if let email { texts["email"] = try Self.checkedAddress(email) }
        let now = self.now
        let registered = act(
            .onPerson(.registered(PersonAct.Registered(organisation: organisation))),
            on: .person(id),
            version: 1,
            body: body,
            author: author,
            at: now,
            personal: texts
        )
        let granted = roles.enumerated().map { index, role in
            act(
                .onPerson(.roleGranted(PersonAct.RoleGranted(role: role))),
                on: .person(id),
                version: 2 + index,
                body: body,
                author: author,
                at: now
            )
        }
        return [registered] + granted
    }

    /// The shape only; whether it works is found out by writing to it.
    private static func checkedAddress(_ text: String) throws(CaseworkFault) -> String {
        let address = try PersonalText.checked(text, field: "email", maximum: 254)
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isWhitespace) }) else {
            throw .invalid(
                InvalidInput(
                    field: "email",
                    reason: "This is not an e-mail address.",
                    remedy: "Write it as name@example.org."
                )
            )
        }
        return address
    }
}
