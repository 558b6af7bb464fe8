import GRDB
public import Recognition

extension SQLiteRecords {
    public func leaseNext(_ claim: QueueClaim) async throws(RecordsFault) -> QueueRow? {
        let units = try claim.units.map { units throws(RecordsFault) in try StoredJSON.text(units) }
        let schemes = try claim.schemes.map { schemes throws(RecordsFault) in try StoredJSON.text(schemes) }
        let rounds = try StoredJSON.text(claim.rounds)
        let skipped = try StoredJSON.text(claim.skipping.map { "\($0.caseID.text)/\($0.unit.text)" })
        return try await write { db in
            try db.change(ClaimSQL.endExpired, [claim.body.text, claim.now.milliseconds])
            let arguments: StatementArguments = [
                "body": claim.body.text, "assessor": claim.assessor.text, "rounds": rounds, "units": units,
                "schemes": schemes, "skipped": skipped, "until": claim.leaseUntil.milliseconds,
            ]
            let held = try db.row(ClaimSQL.renew, arguments)
            return try (held ?? db.row(units == nil ? ClaimSQL.take : ClaimSQL.takeOfUnits, arguments))
                .map { try QueueRow($0) }
        }
    }

    public func endLease(
        caseID: CaseID,
        unit: UnitCode,
        assessor: PersonID,
        in body: BodyID
    ) async throws(RecordsFault) {
        try await write { db in
            try db.change(
                """
                UPDATE queue SET lease_holder = NULL, lease_until = NULL
                WHERE body = ? AND case_id = ? AND unit = ? AND lease_holder = ?
                """,
                [body.text, caseID.text, unit.text, assessor.text]
            )
        }
    }

    public func queue(
        in body: BodyID,
        matching filter: QueueFilter,
        page: PageRequest
    ) async throws(RecordsFault) -> Page<QueueRow> {
        let (mark, limit) = (page.mark(in: .queue), page.clampedLimit)
        return try await read { db in
            let found = try db.rows(
                Self.queueList(filter, isContinued: mark != nil),
                [
                    "body": body.text, "status": filter.status?.rawValue, "unit": filter.unit?.text,
                    "assessor": filter.assessor?.text, "at": mark?.at.milliseconds, "case": mark?.identifiers[0],
                    "after_unit": mark?.identifiers[1], "limit": limit + 1,
                ]
            )
            return Page(fetched: try found.map { try QueueRow($0) }, limit: limit) { PageMark($0) }
        }
    }

    static func queueList(_ filter: QueueFilter, isContinued: Bool) -> String {
        """
        SELECT * FROM queue WHERE body = :body
        \(filter.status == nil ? "" : "AND status = :status")
        \(filter.unit == nil ? "" : "AND unit = :unit")
        \(filter.assessor == nil ? "" : "AND assessor = :assessor")
        \(isContinued ? "AND (ready_since, case_id, unit) > (:at, :case, :after_unit)" : "")
        ORDER BY ready_since, case_id, unit LIMIT :limit
        """
    }
}

extension QueueRow {
    fileprivate init(_ found: Row) throws(RecordsFault) {
        let row = StoredRow(found, "queue")
        self.init(
            caseID: try row.identifier("case_id"),
            unit: try row.identifier("unit"),
            round: try row.code("round"),
            status: try row.code("status"),
            scheme: try row.identifier("scheme"),
            candidate: try row.identifier("candidate"),
            readySince: try row.instant("ready_since"),
            caseVersion: try row.value("case_version"),
            assessor: try row.optionalIdentifier("assessor"),
            until: try row.optionalInstant("allocated_until")
        )
    }
}
