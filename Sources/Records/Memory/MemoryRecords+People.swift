public import Recognition

extension MemoryRecords {
    public func person(_ id: PersonID, in body: BodyID) throws(RecordsFault) -> PersonRow {
        guard let rows = byBody[body], let person = rows.people[id] else { throw .notFound }
        return person.row(personal: personal(person.namedBy, in: rows))
    }

    public func people(in body: BodyID, role: Role?, at instant: Instant, page: PageRequest) -> Page<PersonRow> {
        guard let rows = byBody[body] else { return Page(rows: [], next: nil) }
        let mark = page.mark(in: .people)
        let found = rows.people.values
            .filter { person in role.map { person.holds($0, at: instant) } ?? true }
            .filter { mark?.precedes($0.registeredAt, [$0.id.text]) ?? true }
            .sorted { ($0.registeredAt, $0.id) < ($1.registeredAt, $1.id) }
            .map { $0.row(personal: personal($0.namedBy, in: rows)) }
        return Page(fetched: found, limit: page.clampedLimit) { PageMark($0) }
    }

    public func people(
        holding role: Role,
        in body: BodyID,
        scheme: SchemeCode?,
        at instant: Instant
    ) -> [PersonID] {
        (byBody[body]?.people.values).map(Array.init)?.filter { $0.holds(role, in: scheme, at: instant) }.map(\.id)
            .sorted() ?? []
    }

    public func licences(in body: BodyID, matching filter: LicenceFilter, page: PageRequest) -> Page<LicenceRow> {
        let mark = page.mark(in: .licences)
        let rows = (byBody[body]?.people.values).map(Array.init)?.flatMap(\.licences) ?? []
        let found = rows.filter { filter.person == nil || $0.person == filter.person }
            .filter { filter.unit == nil || $0.unit.code == filter.unit }
            .filter { row in filter.endingBefore.map(row.isToEnd) ?? true }
            .filter { mark?.precedes($0.end, [$0.id.text]) ?? true }
            .sorted { ($0.end, $0.id) < ($1.end, $1.id) }
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
            .map { token in
                TokenRow(
                    id: token.id,
                    body: body,
                    person: id,
                    role: token.role,
                    issuedAt: token.issuedAt,
                    expires: token.expires,
                    revokedAt: token.revokedAt,
                    grants: person.grants.filter { $0.role == token.role }
                )
            }
            .sorted { ($0.issuedAt, $0.id) < ($1.issuedAt, $1.id) }
    }
}

extension PersonProjection {
    fileprivate func holds(_ role: Role, in scheme: SchemeCode? = nil, at instant: Instant) -> Bool {
        grants.contains { $0.role == role && $0.isInForce(in: scheme, at: instant) }
    }
}

extension LicenceRow {
    /// Whether it ends before that instant and nothing has ended it already.
    fileprivate func isToEnd(before instant: Instant) -> Bool { end < instant && withdrawal == nil && !isLapsed }
}
