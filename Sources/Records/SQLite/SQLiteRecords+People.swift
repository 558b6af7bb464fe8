import GRDB
public import Recognition

extension SQLiteRecords {
    public func person(_ id: PersonID, in body: BodyID) async throws(RecordsFault) -> PersonRow {
        try await read { db in
            let found = try db.row("\(Self.personColumns) WHERE p.body = ? AND p.id = ?", [body.text, id.text])
            guard let found else { throw RecordsFault.notFound }
            return try PersonRow(found)
        }
    }

    public func people(
        in body: BodyID,
        role: Role?,
        at instant: Instant,
        page: PageRequest
    ) async throws(RecordsFault) -> Page<PersonRow> {
        let (mark, limit) = (page.mark(in: .people), page.clampedLimit)
        return try await read { db in
            let found = try db.rows(
                Self.peopleList(hasRole: role != nil, isContinued: mark != nil),
                [
                    "body": body.text, "role": role?.rawValue, "now": instant.milliseconds,
                    "at": mark?.at.milliseconds, "id": mark?.identifiers[0], "limit": limit + 1,
                ]
            )
            return Page(fetched: try found.map { try PersonRow($0) }, limit: limit) { PageMark($0) }
        }
    }

    public func people(
        holding role: Role,
        in body: BodyID,
        scheme: SchemeCode?,
        at instant: Instant
    ) async throws(RecordsFault) -> [PersonID] {
        try await read { db in
            try db.rows(
                RoleSQL.holders,
                ["body": body.text, "role": role.rawValue, "scheme": scheme?.text, "now": instant.milliseconds]
            ).map { try StoredRow($0, "roles").identifier("person") }
        }
    }

    public func organisation(_ id: OrganisationID, in body: BodyID) async throws(RecordsFault) -> OrganisationRow {
        try await read { db in
            let found = try db.row("\(Self.organisationColumns) WHERE body = ? AND id = ?", [body.text, id.text])
            guard let found else { throw RecordsFault.notFound }
            return try OrganisationRow(found)
        }
    }

    public func organisations(in body: BodyID, page: PageRequest) async throws(RecordsFault) -> Page<OrganisationRow> {
        let (mark, limit) = (page.mark(in: .organisations), page.clampedLimit)
        return try await read { db in
            let found = try db.rows(
                """
                \(Self.organisationColumns) WHERE body = :body \(mark == nil ? "" : "AND (registered_at, id) > (:at, :id)")
                ORDER BY registered_at, id LIMIT :limit
                """,
                [
                    "body": body.text, "at": mark?.at.milliseconds, "id": mark?.identifiers[0], "limit": limit + 1,
                ]
            )
            return Page(fetched: try found.map { try OrganisationRow($0) }, limit: limit) { PageMark($0) }
        }
    }

    static func peopleList(hasRole: Bool, isContinued: Bool) -> String {
        let ofRole = """
            AND EXISTS (SELECT 1 FROM roles r
                WHERE r.body = p.body AND r.person = p.id AND r.role = :role AND \(RoleSQL.isInForce))
            """
        return """
            \(personColumns) WHERE p.body = :body \(hasRole ? ofRole : "")
            \(isContinued ? "AND (p.registered_at, p.id) > (:at, :id)" : "")
            ORDER BY p.registered_at, p.id LIMIT :limit
            """
    }

    private static let personColumns = """
        SELECT p.id, p.organisation, p.version, p.registered_at, texts, salt,
            (\(RoleSQL.grants(of: "p.id", in: "p.body"))) AS grants
        FROM people p LEFT JOIN personal_parts ON act = p.named_by
        """

    private static let organisationColumns = """
        SELECT id, kind, version, registered_at, texts, salt
        FROM organisations LEFT JOIN personal_parts ON act = named_by
        """
}

extension PersonRow {
    fileprivate init(_ found: Row) throws(RecordsFault) {
        let row = StoredRow(found, "people")
        let texts = try PersonalPart(row)?.texts
        self.init(
            id: try row.identifier("id"),
            name: texts?[PersonalField.name],
            email: texts?[PersonalField.email],
            grants: try RoleSQL.grants(in: row),
            organisation: try row.optionalIdentifier("organisation"),
            version: try row.value("version"),
            registeredAt: try row.instant("registered_at")
        )
    }
}

extension OrganisationRow {
    fileprivate init(_ found: Row) throws(RecordsFault) {
        let row = StoredRow(found, "organisations")
        self.init(
            id: try row.identifier("id"),
            name: try PersonalPart(row)?.texts[PersonalField.name],
            kind: try row.code("kind"),
            version: try row.value("version"),
            registeredAt: try row.instant("registered_at")
        )
    }
}
