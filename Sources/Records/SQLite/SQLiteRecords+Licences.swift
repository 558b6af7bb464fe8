import GRDB
public import Recognition

extension SQLiteRecords {
    public func licences(
        in body: BodyID,
        matching filter: LicenceFilter,
        page: PageRequest
    ) async throws(RecordsFault) -> Page<LicenceRow> {
        let (mark, limit) = (page.mark(in: .licences), page.clampedLimit)
        return try await read { db in
            let found = try db.rows(
                Self.licenceList(filter, isContinued: mark != nil),
                [
                    "body": body.text, "person": filter.person?.text, "unit": filter.unit?.text,
                    "before": filter.endingBefore?.milliseconds, "at": mark?.at.milliseconds,
                    "id": mark?.identifiers[0], "limit": limit + 1,
                ]
            )
            return Page(fetched: try found.map { try LicenceRow($0) }, limit: limit) { PageMark($0) }
        }
    }

    static func licenceList(_ filter: LicenceFilter, isContinued: Bool) -> String {
        let toEnd = "AND withdrawal IS NULL AND is_lapsed = 0 AND ends_at < :before"
        return """
            SELECT * FROM licences WHERE body = :body
            \(filter.person == nil ? "" : "AND person = :person")
            \(filter.unit == nil ? "" : "AND unit = :unit")
            \(filter.endingBefore == nil ? "" : toEnd)
            \(isContinued ? "AND (ends_at, id) > (:at, :id)" : "")
            ORDER BY ends_at, id LIMIT :limit
            """
    }
}

extension LicenceRow {
    fileprivate init(_ found: Row) throws(RecordsFault) {
        let row = StoredRow(found, "licences")
        let end = try row.instant("ends_at")
        self.init(
            id: try row.identifier("id"),
            person: try row.identifier("person"),
            unit: try row.json("edition"),
            from: try row.instant("valid_from"),
            until: end == Self.never ? nil : end,
            withdrawal: try row.optionalCode("withdrawal"),
            isLapsed: try row.value("is_lapsed")
        )
    }
}
