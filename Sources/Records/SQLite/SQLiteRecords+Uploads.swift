import GRDB
public import Recognition

extension SQLiteRecords {
    public func createUpload(_ upload: UploadRow) async throws(RecordsFault) {
        try upload.check()
        try await write { db in
            try db.change(
                """
                INSERT INTO uploads
                    (body, id, case_id, person, evidence, purpose, provenance, length, received, metadata, state,
                    created_at, changed_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    upload.body.text, upload.id.text, upload.caseID.text, upload.person.text, upload.evidence.text,
                    try StoredJSON.text(upload.purpose), try upload.provenance.map { try StoredJSON.text($0) },
                    upload.length, upload.offset, upload.metadata,
                    upload.state.rawValue, upload.createdAt.milliseconds, upload.createdAt.milliseconds,
                    upload.expiresAt.milliseconds,
                ]
            )
        }
    }

    public func upload(_ id: UploadID, in body: BodyID) async throws(RecordsFault) -> UploadRow {
        try await read { db in try UploadRow(id, in: body, db) }
    }

    public func uploads(in state: UploadState) async throws(RecordsFault) -> [UploadRow] {
        try await read { db in
            try db.rows(
                "SELECT * FROM uploads WHERE state = ? ORDER BY created_at, body, id LIMIT 1000",
                [state.rawValue]
            )
            .map { try UploadRow($0) }
        }
    }

    public func reservedUploads(
        of person: PersonID,
        in body: BodyID
    ) async throws(RecordsFault) -> (bytes: Int64, count: Int) {
        try await read { db in
            let found = try db.row(
                """
                SELECT coalesce(sum(length), 0) AS bytes, count(*) AS uploads FROM uploads
                WHERE body = ? AND person = ? AND state <> 'received'
                """,
                [body.text, person.text]
            )
            guard let row = found.map({ StoredRow($0, "uploads") }) else { return (0, 0) }
            return (try row.value("bytes"), try row.value("uploads"))
        }
    }

    public func advanceUpload(
        _ id: UploadID,
        in body: BodyID,
        offset: Int64,
        state: UploadState,
        at instant: Instant
    ) async throws(RecordsFault) {
        try await write { db in
            guard let advanced = try UploadRow(id, in: body, db).advanced(to: offset, state: state) else { return }
            try db.change(
                "UPDATE uploads SET received = ?, state = ?, changed_at = ? WHERE body = ? AND id = ?",
                [advanced.offset, advanced.state.rawValue, instant.milliseconds, body.text, id.text]
            )
        }
    }

    public func deleteUpload(_ id: UploadID, in body: BodyID) async throws(RecordsFault) {
        try await write { db in
            try db.change("DELETE FROM uploads WHERE body = ? AND id = ?", [body.text, id.text])
        }
    }
}

extension UploadRow {
    fileprivate init(_ id: UploadID, in body: BodyID, _ db: Database) throws {
        let found = try db.row("SELECT * FROM uploads WHERE body = ? AND id = ?", [body.text, id.text])
        guard let found else { throw RecordsFault.notFound }
        try self.init(found)
    }

    fileprivate init(_ found: Row) throws(RecordsFault) {
        let row = StoredRow(found, "uploads")
        self.init(
            id: try row.identifier("id"),
            body: try row.identifier("body"),
            caseID: try row.identifier("case_id"),
            person: try row.identifier("person"),
            evidence: try row.identifier("evidence"),
            purpose: try row.json("purpose"),
            provenance: try row.optionalJSON("provenance"),
            length: try row.value("length"),
            offset: try row.value("received"),
            metadata: try row.value("metadata"),
            state: try row.code("state"),
            createdAt: try row.instant("created_at"),
            expiresAt: try row.instant("expires_at")
        )
    }
}
