import GRDB
public import Recognition

extension SQLiteRecords {
    public func upload(_ id: UploadID, in body: BodyID) async throws(RecordsFault) -> UploadRow {
        try await read { db in try UploadRow(id, in: body, db) }
    }

    public func upload(capability digest: Digest) async throws(RecordsFault) -> UploadRow? {
        try await read { db in try db.row(Self.uploadByCapability, [digest.hex]).map { try UploadRow($0) } }
    }

    /// Not held to one body: which body it is, is what the secret tells.
    static let uploadByCapability = "SELECT * FROM uploads WHERE capability = ?"

    public func uploads(in state: UploadState) async throws(RecordsFault) -> [UploadRow] {
        try await read { db in
            try db.rows(
                "SELECT * FROM uploads WHERE state = ? ORDER BY created_at, body, id LIMIT 1000",
                [state.rawValue]
            )
            .map { try UploadRow($0) }
        }
    }

    public func expiredUploads(at instant: Instant) async throws(RecordsFault) -> [UploadRow] {
        try await read { db in try db.rows(Self.expiredUploads, [instant.milliseconds]).map { try UploadRow($0) } }
    }

    static let expiredUploads = """
        SELECT * FROM uploads WHERE state <> 'complete' AND expires_at <= ? ORDER BY expires_at LIMIT 1000
        """

    public func uploads(
        joinedAs concat: String,
        of person: PersonID,
        in body: BodyID
    ) async throws(RecordsFault) -> [UploadRow] {
        try await read { db in
            try db.rows(
                """
                SELECT * FROM uploads WHERE body = ? AND person = ? AND concat = ? AND case_id IS NOT NULL
                ORDER BY created_at, id
                """,
                [body.text, person.text, concat]
            ).map { try UploadRow($0) }
        }
    }

    public func reservedUploads(
        of person: PersonID,
        in body: BodyID
    ) async throws(RecordsFault) -> (bytes: Int64, count: Int) {
        try await read { db in
            let reserved = try Self.reserved(by: person, in: body, db)
            return (reserved.bytesOfPerson, reserved.uploadsOfPerson)
        }
    }

    public func checkQuota(
        _ quota: UploadQuota,
        against length: Int64,
        of person: PersonID,
        in body: BodyID
    ) async throws(RecordsFault) {
        try await read { db in try Self.check(quota, against: length, of: person, in: body, db) }
    }

    static func check(
        _ quota: UploadQuota,
        against length: Int64,
        of person: PersonID,
        in body: BodyID,
        _ db: Database
    ) throws {
        let reserved = try reserved(by: person, in: body, db)
        if let limit = quota.limit(against: length, beside: reserved) { throw RecordsFault.quotaReached(limit) }
    }

    private static func reserved(by person: PersonID, in body: BodyID, _ db: Database) throws -> UploadQuota.Reserved {
        guard let found = try db.row(uploadsReserved, [body.text, person.text]) else { return .init() }
        let row = StoredRow(found, "uploads")
        return UploadQuota.Reserved(
            uploadsOfPerson: try row.value("person_uploads"),
            bytesOfPerson: try row.value("person_bytes"),
            uploadsOfBody: try row.value("body_uploads"),
            bytesOfBody: try row.value("body_bytes"),
            bytesOfDeployment: try row.value("bytes")
        )
    }

    /// One walk through an index of the unfinished uploads, which are few.
    static let uploadsReserved = """
        SELECT coalesce(sum(length), 0) AS bytes,
            count(*) FILTER (WHERE body = ?1) AS body_uploads,
            coalesce(sum(length) FILTER (WHERE body = ?1), 0) AS body_bytes,
            count(*) FILTER (WHERE body = ?1 AND person = ?2) AS person_uploads,
            coalesce(sum(length) FILTER (WHERE body = ?1 AND person = ?2), 0) AS person_bytes
        FROM uploads WHERE state <> 'received'
        """
}

extension UploadRow {
    init(_ id: UploadID, in body: BodyID, _ db: Database) throws {
        let found = try db.row("SELECT * FROM uploads WHERE body = ? AND id = ?", [body.text, id.text])
        guard let found else { throw RecordsFault.notFound }
        try self.init(found)
    }

    fileprivate init(_ found: Row) throws(RecordsFault) {
        let row = StoredRow(found, "uploads")
        var target: UploadTarget?
        if let caseID: CaseID = try row.optionalIdentifier("case_id") {
            target = UploadTarget(
                caseID: caseID,
                evidence: try row.identifier("evidence"),
                purpose: try row.json("purpose"),
                provenance: try row.optionalJSON("provenance"),
                declaredDigest: try row.optionalDigest("declared_digest")
            )
        }
        self.init(
            id: try row.identifier("id"),
            body: try row.identifier("body"),
            person: try row.identifier("person"),
            target: target,
            length: try row.value("length"),
            isLengthDeferred: try row.value("is_length_deferred"),
            offset: try row.value("received"),
            metadata: try row.value("metadata"),
            concat: try row.optional("concat"),
            state: try row.code("state"),
            createdAt: try row.instant("created_at"),
            expiresAt: try row.instant("expires_at"),
            capability: try row.optionalDigest("capability"),
            token: try row.optionalIdentifier("token"),
            digest: try row.optionalDigest("digest")
        )
    }
}
