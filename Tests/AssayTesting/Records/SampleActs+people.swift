public import Recognition
public import Records

extension SampleActs {
    /// Registers a person and grants roles.
    public mutating func person(
        _ roles: Role...,
        name: String = "Ana Ruiz",
        organisation: OrganisationID? = nil
    ) -> (id: PersonID, append: Append) {
        let id: PersonID = id()
        var acts = [
            act(
                .onPerson(.registered(.init(organisation: organisation))),
                on: .person(id),
                after: 0,
                personal: personal([PersonalField.name: name, PersonalField.email: "someone@example.org"])
            )
        ]
        for role in roles {
            acts.append(act(.onPerson(.roleGranted(.init(role: role))), on: .person(id), after: acts.count))
        }
        return (id, Append(body: body, stream: .person(id), expecting: 0, acts: acts))
    }

    /// One more act of a person whose stream stands at `version`.
    public mutating func append(_ deed: PersonAct, to person: PersonID, at version: Int) -> Append {
        let stream = StreamID.person(person)
        return Append(
            body: body,
            stream: stream,
            expecting: version,
            acts: [act(.onPerson(deed), on: stream, after: version)]
        )
    }

    public mutating func organisation(
        _ kind: OrganisationKind = .centre,
        name: String = "Centro Norte"
    ) -> (id: OrganisationID, append: Append) {
        let id: OrganisationID = id()
        let registered = act(
            .onOrganisation(.registered(.init(kind: kind))),
            on: .organisation(id),
            after: 0,
            personal: personal([PersonalField.name: name])
        )
        return (id, Append(body: body, stream: .organisation(id), expecting: 0, acts: [registered]))
    }

    /// Establishes the body, and adopts a scheme when one is given.
    public mutating func establishedBody(title: String = "North Body", adopting schemes: SchemeReference...) -> Append {
        var acts = [act(.onBody(.established(.init(title: title))), on: .body(body), after: 0)]
        for scheme in schemes {
            let units = [unit("U1"), unit("U2")]
            acts.append(
                act(.onBody(.schemeAdopted(.init(scheme: scheme, units: units))), on: .body(body), after: acts.count)
            )
        }
        return Append(body: body, stream: .body(body), expecting: 0, acts: acts)
    }

    public mutating func scheme(_ code: String = "rpl", version: String = "1") -> SchemeReference {
        SchemeReference(code: SchemeCode(checked: code), version: version, digest: digest())
    }

    public mutating func unit(_ code: String) -> UnitReference {
        UnitReference(
            code: UnitCode(checked: code),
            version: "1",
            contentDigest: digest(),
            structureDigest: digest()
        )
    }
}
