import Recognition

extension PersonState {
    /// Somebody who is known to the body.
    static func holding(
        _ roles: [Role],
        _ id: PersonID,
        employer: OrganisationID? = nil,
        relatedTo relative: PersonID? = nil
    ) -> PersonState? {
        var acts: [PersonAct] = [.registered(.init())] + roles.map { .roleGranted(.init(role: $0)) }
        if let employer { acts.append(.employed(.init(organisation: employer))) }
        if let relative {
            let relation = RelationID(canonical: "RE0000000001")
            acts.append(.relationDeclared(.init(relation: relation, nature: .family, party: .person(relative))))
        }
        return PersonState.fold(
            acts.enumerated().map { number, act in
                Envelope(
                    id: ActID(canonical: "ACT00000000\(number)"),
                    body: BodyID(checked: "north"),
                    stream: .person(id),
                    version: number + 1,
                    at: CaseStory.beginning,
                    author: .administrator(),
                    deed: .onPerson(act)
                )
            }
        )
    }
}

extension [PersonID: PersonState] {
    /// Everybody who may sit on a panel. Kim and Hal come from outside; the others assess for the body, too.
    static let panelists: Self = {
        var people: Self = [:]
        for id in [PersonID.ida, .jon, .fay, .ben, .eva, .gil, .ana, .cay] {
            people[id] = PersonState.holding([.panel, .assessor], id)
        }
        for id in [PersonID.kim, .hal] { people[id] = PersonState.holding([.panel], id) }
        return people
    }()
}
