public import Recognition

extension MemoryRecords {
    public func person(_ id: PersonID, in body: BodyID) throws(RecordsFault) -> PersonRow {
        guard let rows = byBody[body], let person = rows.people[id] else { throw .notFound }
        return person.row(personal: personal(person.namedBy, in: rows))
    }

    public func people(in body: BodyID, role: Role?, page: PageRequest) -> Page<PersonRow> {
        guard let rows = byBody[body] else { return Page(rows: [], next: nil) }
        let mark = page.mark(in: .people)
        let found = rows.people.values
            .filter { person in role.map(person.roles.contains) ?? true }
            .filter { mark?.precedes($0.registeredAt, [$0.id.text]) ?? true }
            .sorted { ($0.registeredAt, $0.id) < ($1.registeredAt, $1.id) }
            .map { $0.row(personal: personal($0.namedBy, in: rows)) }
        return Page(fetched: found, limit: page.clampedLimit) { PageMark($0) }
    }

    public func organisation(_ id: OrganisationID, in body: BodyID) throws(RecordsFault) -> OrganisationRow {
        guard let rows = byBody[body], let found = rows.organisations[id] else { throw .notFound }
        return found.row(personal: personal(found.namedBy, in: rows))
    }

    public func organisations(in body: BodyID, page: PageRequest) -> Page<OrganisationRow> {
        guard let rows = byBody[body] else { return Page(rows: [], next: nil) }
        let mark = page.mark(in: .organisations)
        let found = rows.organisations.values
            .filter { mark?.precedes($0.registeredAt, [$0.id.text]) ?? true }
            .sorted { ($0.registeredAt, $0.id) < ($1.registeredAt, $1.id) }
            .map { $0.row(personal: personal($0.namedBy, in: rows)) }
        return Page(fetched: found, limit: page.clampedLimit) { PageMark($0) }
    }

    public func token(_ digest: Digest) -> TokenRow? {
        guard let owner = tokenOwners[digest] else { return nil }
        return tokens(of: owner.person, in: owner.body, where: { $0 == digest }).first
    }

    public func tokens(of person: PersonID, in body: BodyID) -> [TokenRow] {
        tokens(of: person, in: body, where: { _ in true })
    }

    private func tokens(of id: PersonID, in body: BodyID, where isWanted: (Digest) -> Bool) -> [TokenRow] {
        guard let person = byBody[body]?.people[id] else { return [] }
        return person.tokens.filter { isWanted($0.digest) }
            .map {
                TokenRow(
                    id: $0.id,
                    body: body,
                    person: id,
                    role: $0.role,
                    issuedAt: $0.issuedAt,
                    expires: $0.expires,
                    revokedAt: $0.revokedAt,
                    isRoleInForce: person.roles.contains($0.role)
                )
            }
            .sorted { ($0.issuedAt, $0.id) < ($1.issuedAt, $1.id) }
    }
}
