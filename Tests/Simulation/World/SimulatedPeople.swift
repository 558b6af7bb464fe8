import Recognition

/// What the people of the cast are to the body, folded from their own acts.
enum SimulatedPeople {
    static let all: [PersonID: PersonState] = Dictionary(
        uniqueKeysWithValues: Set(Cast.roles.flatMap { Cast.people(in: $0) }).compactMap { person in
            PersonState.fold(envelopes(of: person, acts(of: person))).map { (person, $0) }
        } + [stranger].compactMap(\.self).map { (Cast.stranger, $0) }
    )

    /// Somebody who works for the body in another scheme; so they meet the refusal.
    private static let stranger = PersonState.fold(
        envelopes(
            of: Cast.stranger,
            [.registered(.init())]
                + [Role.assessor, .certifier, .administrator].map {
                    .roleGranted(.init(role: $0, scheme: SchemeCode(checked: "bakery")))
                }
        )
    )

    /// The same person without any licence.
    static func withoutLicences(_ person: PersonState) -> PersonState {
        var state: PersonState? = person
        for (number, licence) in person.licences.enumerated() {
            let act = PersonAct.licenceWithdrawn(.init(licence: licence.act.licence, cause: .drift))
            state = PersonState.next(state, envelope(of: person.id, act, version: person.version + number + 1))
        }
        return state ?? person
    }

    private static func acts(of person: PersonID) -> [PersonAct] {
        let roles = Cast.roles.filter { Cast.people(in: $0).contains(person) }
        var acts: [PersonAct] = [.registered(.init())]
        acts += roles.map { .roleGranted(.init(role: $0, scheme: SimulatedScheme.code)) }
        if Cast.worksForCentre(person) { acts.append(.employed(.init(organisation: Cast.centre))) }
        // The second assessor is licensed for one unit alone, the third for none; so they meet the refusal.
        let licensed: [UnitCode] =
            switch person {
            case Cast.assessors[1]: [.edge]
            case Cast.assessors[2]: []
            default: roles.contains(.assessor) || roles.contains(.adjudicator) ? SimulatedUnits.codes : []
            }
        for (number, reference) in SimulatedUnits.references(to: licensed).enumerated() {
            let licence = LicenceID(canonical: Cast.code(UInt64(number)))
            acts.append(.licenceGranted(.init(licence: licence, unit: reference, from: Instant(milliseconds: 0))))
        }
        return acts
    }

    private static func envelopes(of person: PersonID, _ acts: [PersonAct]) -> [Envelope] {
        acts.enumerated().map { index, act in envelope(of: person, act, version: index + 1) }
    }

    private static func envelope(of person: PersonID, _ act: PersonAct, version: Int) -> Envelope {
        Envelope(
            id: ActID(canonical: Cast.code(UInt64(version))),
            body: World.body,
            stream: .person(person),
            version: version,
            at: Instant(milliseconds: 0),
            author: .system,
            deed: .onPerson(act)
        )
    }
}
