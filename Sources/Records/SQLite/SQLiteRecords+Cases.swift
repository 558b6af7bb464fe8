import GRDB
public import Recognition

extension SQLiteRecords {
    public func cases(
        in body: BodyID,
        matching filter: CaseFilter,
        page: PageRequest
    ) async throws(RecordsFault) -> Page<CaseRow> {
        let (mark, limit) = (page.mark(in: .cases), page.clampedLimit)
        let statuses = try filter.statuses.map { statuses throws(RecordsFault) in try StoredJSON.text(statuses) }
        return try await read { db in
            let found = try db.rows(
                Self.caseList(filter, isContinued: mark != nil),
                [
                    "body": body.text, "statuses": statuses, "candidate": filter.candidate?.text,
                    "at": mark?.at.milliseconds, "id": mark?.identifiers[0], "limit": limit + 1,
                ]
            )
            return Page(fetched: try found.map { try CaseRow($0) }, limit: limit) { PageMark($0) }
        }
    }

    /// Of constant parts, so that each combination has the index that serves it.
    static func caseList(_ filter: CaseFilter, isContinued: Bool) -> String {
        let continued = isContinued ? "AND last_act_at <= :at AND (last_act_at < :at OR id > :id)" : ""
        guard filter.statuses != nil, filter.candidate == nil else {
            return """
                SELECT * FROM cases WHERE body = :body
                \(filter.statuses == nil ? "" : "AND status IN (SELECT value FROM json_each(:statuses))")
                \(filter.candidate == nil ? "" : "AND candidate = :candidate")
                \(continued) ORDER BY last_act_at DESC, id LIMIT :limit
                """
        }
        // A page of each status, then the newest of these: no status is read to its end, however many cases have it.
        return """
            SELECT c.* FROM (SELECT DISTINCT value AS status FROM json_each(:statuses)) AS wanted
            CROSS JOIN cases AS c ON c.body = :body AND c.id IN (
                SELECT id FROM cases WHERE body = :body AND status = wanted.status \(continued)
                ORDER BY last_act_at DESC, id LIMIT :limit)
            ORDER BY c.last_act_at DESC, c.id LIMIT :limit
            """
    }
}

extension CaseRow {
    fileprivate init(_ found: Row) throws(RecordsFault) {
        let row = StoredRow(found, "cases")
        self.init(
            id: try row.identifier("id"),
            status: try row.code("status"),
            version: try row.value("version"),
            candidate: try row.identifier("candidate"),
            scheme: try row.json("scheme"),
            organisation: try row.optionalIdentifier("organisation"),
            units: try row.json("units"),
            attempt: try row.value("attempt"),
            hasOpenAppeal: try row.value("has_open_appeal"),
            evidence: try row.value("evidence"),
            openedAt: try row.instant("opened_at"),
            lastActAt: try row.instant("last_act_at")
        )
    }
}
