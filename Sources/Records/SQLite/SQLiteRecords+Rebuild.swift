import GRDB
import Recognition

extension SQLiteRecords {
    public func rebuildProjections() async throws(RecordsFault) {
        try await write { db in
            let leases = try db.rows(
                "SELECT body, case_id, unit, lease_holder, lease_until FROM queue WHERE lease_holder IS NOT NULL"
            )
            // Rows that others refer to come last.
            for table in [
                "receipts", "queue", "cases", "roles", "licences", "tokens", "people", "organisations",
                "adopted_schemes", "bodies",
            ] {
                try db.change("DELETE FROM \(table)")
            }
            let streams = try db.rows("SELECT body, stream_kind, stream FROM acts WHERE version = 1 ORDER BY position")
            for row in streams.map({ StoredRow($0, "acts") }) {
                let stream = StreamID(kind: try row.code("stream_kind"), id: try row.value("stream"))
                try Projector(db, try row.identifier("body")).project(stream)
            }
            for lease in leases {
                try db.change(
                    """
                    UPDATE queue SET lease_holder = :lease_holder, lease_until = :lease_until
                    WHERE body = :body AND case_id = :case_id AND unit = :unit AND status = 'ready'
                    """,
                    StatementArguments(Dictionary(uniqueKeysWithValues: lease.map { ($0, $1) }))
                )
            }
        }
    }
}
