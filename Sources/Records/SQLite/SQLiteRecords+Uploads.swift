import GRDB
public import Recognition

extension SQLiteRecords {
    public func createUpload(_ upload: UploadRow, within quota: UploadQuota) async throws(RecordsFault) {
        try upload.check()
        try await write { db in
            try Self.check(quota, against: upload.length, of: upload.person, in: upload.body, db)
            try db.change(
                """
                INSERT INTO uploads
                    (body, id, person, case_id, evidence, purpose, provenance, declared_digest, length, is_length_deferred,
                    received, metadata, concat, state, created_at, changed_at, expires_at, capability, token, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    upload.body.text, upload.id.text, upload.person.text, upload.target?.caseID.text,
                    upload.target?.evidence.text, try upload.target.map { try StoredJSON.text($0.purpose) },
                    try upload.target?.provenance.map { try StoredJSON.text($0) }, upload.target?.declaredDigest?.hex,
                    upload.length, upload.isLengthDeferred, upload.offset, upload.metadata, upload.concat,
                    upload.state.rawValue, upload.createdAt.milliseconds, upload.createdAt.milliseconds,
                    upload.expiresAt.milliseconds, upload.capability?.hex, upload.token?.text, upload.digest?.hex,
                ]
            )
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

    public func declareLength(_ length: Int64, of id: UploadID, in body: BodyID) async throws(RecordsFault) {
        try await write { db in
            let declared = try UploadRow(id, in: body, db).declaring(length)
            try db.change(
                "UPDATE uploads SET length = ?, is_length_deferred = 0 WHERE body = ? AND id = ?",
                [declared.length, body.text, id.text]
            )
        }
    }

    public func aimUpload(
        _ id: UploadID,
        in body: BodyID,
        at target: UploadTarget,
        length: Int64
    ) async throws(RecordsFault) {
        try await write { db in
            let aimed = try UploadRow(id, in: body, db).aimed(at: target, length: length)
            try db.change(
                """
                UPDATE uploads SET case_id = ?, evidence = ?, purpose = ?, provenance = ?, declared_digest = ?, length = ?
                WHERE body = ? AND id = ?
                """,
                [
                    target.caseID.text, target.evidence.text, try StoredJSON.text(target.purpose),
                    try target.provenance.map { try StoredJSON.text($0) }, target.declaredDigest?.hex, aimed.length,
                    body.text, id.text,
                ]
            )
        }
    }

    public func setExpiry(_ instant: Instant, of id: UploadID, in body: BodyID) async throws(RecordsFault) {
        try await write { db in
            try db.change(
                "UPDATE uploads SET expires_at = ? WHERE body = ? AND id = ?",
                [instant.milliseconds, body.text, id.text]
            )
            if db.changesCount == 0 { throw RecordsFault.notFound }
        }
    }

    public func receiveUpload(
        _ id: UploadID,
        in body: BodyID,
        as evidence: EvidenceID,
        digest: Digest,
        at instant: Instant,
        expires: Instant
    ) async throws(RecordsFault) {
        try await write { db in
            let row = try UploadRow(id, in: body, db)
            guard row.state != .received else { return }
            guard let received = row.received(as: evidence, digest: digest, expires: expires) else {
                throw RecordsFault.malformed(what: "the receipt of a part")
            }
            try db.change(
                """
                UPDATE uploads SET received = ?, state = ?, changed_at = ?, expires_at = ?, evidence = ?, digest = ?
                WHERE body = ? AND id = ?
                """,
                [
                    received.offset, received.state.rawValue, instant.milliseconds, expires.milliseconds,
                    evidence.text, digest.hex, body.text, id.text,
                ]
            )
        }
    }

    public func deleteUpload(_ id: UploadID, in body: BodyID) async throws(RecordsFault) {
        try await write { db in
            try db.change("DELETE FROM uploads WHERE body = ? AND id = ?", [body.text, id.text])
        }
    }
}
