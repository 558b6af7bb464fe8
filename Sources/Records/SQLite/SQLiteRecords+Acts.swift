import Foundation
import GRDB
public import Recognition

extension SQLiteRecords {
    public func append(_ append: Append) async throws(RecordsFault) -> AppendReceipt {
        try await self.append(together: [append])
    }

    public func append(together appends: [Append]) async throws(RecordsFault) -> AppendReceipt {
        let batch = try AppendBatch(appends)
        return try await write { db in try BatchTransaction(db, batch).run() }
    }

    public func acts(of stream: StreamID, in body: BodyID) async throws(RecordsFault) -> [Act] {
        try await read { db in
            try db.rows(Self.actsOfStream, [body.text, stream.kind.rawValue, stream.id])
                .map { try PositionedAct($0).act }
        }
    }

    static let actsOfStream = """
        SELECT position, envelope, texts, salt FROM acts LEFT JOIN personal_parts ON act = position
        WHERE body = ? AND stream_kind = ? AND stream = ? ORDER BY version
        """

    public func acts(
        in body: BodyID,
        after position: Int64,
        stream: StreamKind?,
        kinds: [String]?,
        limit: Int
    ) async throws(RecordsFault) -> [PositionedAct] {
        let kinds = try kinds.map { kinds throws(RecordsFault) in try StoredJSON.text(kinds) }
        return try await read { db in
            try db.rows(
                Self.actsAfterPosition,
                [
                    "body": body.text, "after": position, "stream": stream?.rawValue, "kinds": kinds,
                    "limit": min(max(limit, 1), 1_000),
                ]
            ).map { try PositionedAct($0) }
        }
    }

    static let actsAfterPosition = """
        SELECT position, envelope, texts, salt FROM acts LEFT JOIN personal_parts ON act = position
        WHERE body = :body AND position > :after AND (:stream IS NULL OR stream_kind = :stream)
            AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
        ORDER BY position LIMIT :limit
        """

    public func erasePersonalParts(of acts: [ActID], in body: BodyID) async throws(RecordsFault) {
        try await write { db in
            for act in acts {
                try db.change(
                    "DELETE FROM personal_parts WHERE act = (SELECT position FROM acts WHERE body = ? AND id = ?)",
                    [body.text, act.text]
                )
            }
        }
    }

    public func answer(
        toKey key: String,
        of person: PersonID,
        request: Digest,
        in body: BodyID
    ) async throws(RecordsFault) -> [UInt8]? {
        try await read { db in
            guard let known = try KnownKey(db, key: key, person: person, body: body) else { return nil }
            guard known.request == request else { throw RecordsFault.idempotencyKeyReused }
            return known.answer
        }
    }

    public func document(_ digest: Digest, in body: BodyID) async throws(RecordsFault) -> [UInt8]? {
        try await read { db in
            try db.row("SELECT content FROM documents WHERE body = ? AND digest = ?", [body.text, digest.hex])
                .map { try StoredRow($0, "documents").bytes("content") }
        }
    }
}

extension PositionedAct {
    fileprivate init(_ row: Row) throws(RecordsFault) {
        let row = StoredRow(row, "acts")
        let personal = try PersonalPart(row)
        self.init(position: try row.value("position"), act: Act(envelope: try row.json("envelope"), personal: personal))
    }
}

extension PersonalPart {
    /// Of columns `texts` and `salt`; nil when they are null.
    init?(_ row: StoredRow) throws(RecordsFault) {
        guard let salt = try row.optional("salt", String.self) else { return nil }
        self.init(texts: try row.json("texts"), salt: salt)
    }
}
