public import Recognition
import Records

extension Workplace {
    /// Does to a person's record what an administrator asks for.
    ///
    /// - Parameter reason: where a licence is withdrawn, or a relation is of another kind; personal.
    /// - Returns: the code of the licence or the relation; nil where the act makes none.
    public func perform(
        _ verb: PersonVerb,
        on id: PersonID,
        reason: String?,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> PerformedOnPerson {
        try caller.require(.administrator)
        if let answer = try await replay(key, of: caller, as: PerformedOnPerson.self) { return answer }
        let reason = try PersonalText.checkedIfPresent(reason, field: "reason", maximum: 4_000)
        return try await retryingConflicts { () async throws(CaseworkFault) in
            guard let person = try await personState(id, in: caller.body) else { throw .notFound(.person) }
            let made = try await deed(for: verb, on: person, caller: caller)
            let act = act(
                .onPerson(made.act),
                on: .person(id),
                version: person.version + 1,
                body: caller.body,
                author: caller.author,
                at: now,
                personal: reason.map { ["reason": $0] } ?? [:]
            )
            let released = try await workLost(by: made.act, person, in: caller.body)
            let answer = PerformedOnPerson(person: id, code: made.code, released: released)
            return try await commit(
                [act],
                to: .person(id),
                expecting: person.version,
                in: caller.body,
                jobs: releaseJob(after: made.act, on: person.id).map { [$0] } ?? [],
                caller: caller,
                key: key,
                answer: answer
            )
        }
    }

    /// Looks again when the licence is over: now, or when its time has run out.
    private func releaseJob(after act: PersonAct, on person: PersonID) -> NewJob? {
        let ending: (licence: LicenceID, at: Instant?)? =
            switch act {
            case .licenceGranted(let act): (act.licence, act.until)
            case .licenceRenewed(let act): (act.licence, act.until)
            case .licenceWithdrawn(let act): (act.licence, now)
            default: nil
            }
        guard let ending, let end = ending.at else { return nil }
        return releaseJob(ReleaseKey(person: person, licence: ending.licence, at: end))
    }

    private func workLost(
        by act: PersonAct,
        _ person: PersonState,
        in body: BodyID
    ) async throws(CaseworkFault) -> [UnitOfCase]? {
        guard case .licenceWithdrawn(let withdrawn) = act,
            let unit = person.licences.first(where: { $0.act.licence == withdrawn.licence })?.act.unit.code
        else { return nil }
        var lost: [UnitOfCase] = []
        for work in try await work(of: person.id, in: body) where work.unit == unit {
            if try await caseFile(work.caseID, in: body).rules.scheme.requires(.licence) { lost.append(work) }
        }
        return lost
    }

    private func deed(
        for verb: PersonVerb,
        on person: PersonState,
        caller: Caller
    ) async throws(CaseworkFault) -> (act: PersonAct, code: String?) {
        switch verb {
        case .grantLicence(let scheme, let unit, let until):
            let licence: LicenceID = randomness.identifier()
            let act = try await grant(licence, for: unit, of: scheme, until: until?.instant, caller: caller)
            return (.licenceGranted(act), licence.text)
        case .renewLicence(let id, let until):
            try Self.require(person.licences.contains { $0.act.licence == id && $0.withdrawal == nil }, .licence)
            return (.licenceRenewed(PersonAct.LicenceRenewed(licence: id, until: until?.instant)), nil)
        case .withdrawLicence(let id, let cause):
            try Self.require(person.licences.contains { $0.act.licence == id && $0.withdrawal == nil }, .licence)
            return (.licenceWithdrawn(PersonAct.LicenceWithdrawn(licence: id, cause: cause)), nil)
        case .declareRelation(let nature, let other, let organisation, let from):
            let relation = try await relation(nature, to: other, organisation, from: from?.instant, caller: caller)
            return (.relationDeclared(relation), relation.relation.text)
        case .endRelation(let id):
            try Self.require(person.relations.contains { $0.relation == id && $0.until == nil }, .relation)
            return (.relationEnded(PersonAct.RelationEnded(relation: id, until: now)), nil)
        case .employ(let organisation):
            try await requireOrganisation(organisation, in: caller.body)
            return (.employed(PersonAct.Employed(organisation: organisation, from: now)), nil)
        case .endEmployment(let organisation):
            try Self.require(person.works(for: organisation, at: now), .organisation)
            return (.employmentEnded(PersonAct.EmploymentEnded(organisation: organisation, until: now)), nil)
        }
    }

    private static func require(_ isThere: Bool, _ subject: CaseworkFault.Subject) throws(CaseworkFault) {
        if !isThere { throw .notFound(subject) }
    }

    /// For as long as was asked, or as the scheme's clock of licences has it.
    private func grant(
        _ id: LicenceID,
        for unit: UnitCode,
        of scheme: SchemeCode,
        until: Instant?,
        caller: Caller
    ) async throws(CaseworkFault) -> PersonAct.LicenceGranted {
        let adopted = try await adoptedScheme(scheme, in: caller.body)
        let rules = try await library.scheme(adopted.scheme, in: caller.body)
        let reference = try adopted.reference(unit)
        let now = self.now
        let usual = try counting { () throws(ClockFault) -> Instant? in
            guard let rule = rules.clock(.licenceCurrency) else { return nil }
            return try TermCalendar(of: rules, localTime: SystemLocalTime()).end(of: rule.term, from: now)
        }
        return PersonAct.LicenceGranted(licence: id, unit: reference, from: now, until: until ?? usual)
    }

    private func relation(
        _ nature: RelationKind,
        to other: PersonID?,
        _ organisation: OrganisationID?,
        from: Instant?,
        caller: Caller
    ) async throws(CaseworkFault) -> PersonAct.RelationDeclared {
        let party: RelatedParty
        switch (other, organisation) {
        case (let other?, nil):
            guard try await personState(other, in: caller.body) != nil else { throw .notFound(.person) }
            party = .person(other)
        case (nil, let organisation?):
            try await requireOrganisation(organisation, in: caller.body)
            party = .organisation(organisation)
        default:
            throw .invalid(
                InvalidInput(
                    field: "person",
                    reason: "A relation is to one person or to one organisation.",
                    remedy: "Name one of the two."
                )
            )
        }
        return PersonAct.RelationDeclared(
            relation: randomness.identifier(),
            nature: nature,
            party: party,
            from: from
        )
    }
}
