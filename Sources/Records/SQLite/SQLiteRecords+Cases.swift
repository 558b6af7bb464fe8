import GRDB
public import Recognition

extension SQLiteRecords {
    public func cases(
        in body: BodyID,
        matching filter: CaseFilter,
        page: PageRequest
    ) async throws(RecordsFault) -> Page<CaseRow> {
        let (mark, limit) = (page.mark(in: .cases), page.clampedLimit)
        return try await read { db in
            let found = try db.rows(
                Self.caseList(filter, isContinued: mark != nil),
                [
                    "body": body.text, "status": filter.status?.rawValue, "candidate": filter.candidate?.text,
                    "at": mark?.at.milliseconds, "id": mark?.identifiers[0], "limit": limit + 1,
                ]
            )
            return Page(fetched: try found.map { try CaseRow($0) }, limit: limit) { PageMark($0) }
        }
    }

    /// Of constant parts, so that each combination has the index that serves it.
    static func caseList(_ filter: CaseFilter, isContinued: Bool) -> String {
        """
        SELECT id, status, version, candidate, scheme, organisation, units, evidence, opened_at, last_act_at FROM cases
        WHERE body = :body
        \(filter.status == nil ? "" : "AND status = :status")
        \(filter.candidate == nil ? "" : "AND candidate = :candidate")
        \(isContinued ? "AND last_act_at <= :at AND (last_act_at < :at OR id > :id)" : "")
        ORDER BY last_act_at DESC, id LIMIT :limit
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
            evidence: try row.value("evidence"),
            openedAt: try row.instant("opened_at"),
            lastActAt: try row.instant("last_act_at")
        )
    }
}
