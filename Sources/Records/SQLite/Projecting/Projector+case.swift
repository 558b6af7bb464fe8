import GRDB
import Recognition

extension Projector {
    func write(_ projection: CaseProjection) throws {
        let row = projection.row
        try db.change(
            """
            INSERT INTO cases
                (body, id, status, version, candidate, scheme, organisation, units, attempt, has_open_appeal, evidence,
                opened_at, last_act_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (body, id) DO UPDATE SET
                status = excluded.status, version = excluded.version, scheme = excluded.scheme,
                organisation = excluded.organisation, units = excluded.units, attempt = excluded.attempt,
                has_open_appeal = excluded.has_open_appeal, evidence = excluded.evidence,
                last_act_at = excluded.last_act_at
            """,
            [
                body.text, row.id.text, row.status.rawValue, row.version, row.candidate.text,
                try StoredJSON.text(row.scheme), row.organisation?.text, try StoredJSON.text(row.units), row.attempt,
                row.hasOpenAppeal, row.evidence, row.openedAt.milliseconds, row.lastActAt.milliseconds,
            ]
        )
        try db.change(
            "DELETE FROM queue WHERE body = ? AND case_id = ? AND unit NOT IN (SELECT value FROM json_each(?))",
            [body.text, row.id.text, try StoredJSON.text(projection.queue.map(\.row.unit))]
        )
        for unit in projection.queue { try write(unit) }
        for receipt in projection.receipts {
            // Known already, it stays; the code of another receipt is refused by the table.
            try db.change(
                """
                INSERT INTO receipts (body, code, case_id, evidence) SELECT :body, :code, :case, :evidence
                WHERE NOT EXISTS
                    (SELECT 1 FROM receipts WHERE body = :body AND case_id = :case AND evidence = :evidence)
                """,
                [
                    "body": body.text, "code": receipt.code.text, "case": row.id.text,
                    "evidence": receipt.evidence.text,
                ]
            )
        }
    }

    /// Keeps the lease of a unit that is still ready in the same round; an allocation ends it.
    private func write(_ unit: QueuedUnit) throws {
        let row = unit.row
        try db.change(
            """
            INSERT INTO queue
                (body, case_id, unit, round, status, scheme, candidate, ready_since, case_version, assessor,
                allocated_until, barred)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (body, case_id, unit) DO UPDATE SET
                round = excluded.round, status = excluded.status, scheme = excluded.scheme, ready_since = excluded.ready_since,
                case_version = excluded.case_version, assessor = excluded.assessor,
                allocated_until = excluded.allocated_until, barred = excluded.barred,
                lease_holder = CASE WHEN excluded.status = 'ready' AND excluded.round = queue.round
                    THEN queue.lease_holder END,
                lease_until = CASE WHEN excluded.status = 'ready' AND excluded.round = queue.round
                    THEN queue.lease_until END
            """,
            [
                body.text, row.caseID.text, row.unit.text, row.round.rawValue, row.status.rawValue, row.scheme.text,
                row.candidate.text, row.readySince.milliseconds, row.caseVersion, row.assessor?.text,
                row.until?.milliseconds, unit.barredText,
            ]
        )
    }
}
