import GRDB
public import Recognition

extension SQLiteRecords {
    public func notice(_ id: NoticeID, in body: BodyID) async throws(RecordsFault) -> NoticeRow {
        try await read { db in try NoticeRow(id, in: body, db) }
    }

    public func notices(
        in body: BodyID,
        matching filter: NoticeFilter,
        page: PageRequest
    ) async throws(RecordsFault) -> Page<NoticeRow> {
        let (mark, limit) = (page.mark(in: .notices), page.clampedLimit)
        return try await read { db in
            let found = try db.rows(
                Self.noticeList(filter, isContinued: mark != nil),
                [
                    "body": body.text, "state": filter.state?.rawValue, "recipient": filter.recipient?.text,
                    "kind": filter.stream?.kind.rawValue, "stream": filter.stream?.id, "at": mark?.at.milliseconds,
                    "id": mark?.identifiers[0], "limit": limit + 1,
                ]
            )
            return Page(fetched: try found.map { try NoticeRow($0) }, limit: limit) { PageMark($0) }
        }
    }

    public func settle(
        _ id: NoticeID,
        in body: BodyID,
        as settlement: NoticeSettlement
    ) async throws(RecordsFault) {
        try await write { db in
            guard let settled = try NoticeRow(id, in: body, db).settled(settlement) else { return }
            try db.change(
                """
                UPDATE notices SET state = ?, attempts = ?, delivered_at = ?, last_error = ?
                WHERE body = ? AND id = ?
                """,
                [
                    settled.state.rawValue, settled.attempts, settled.deliveredAt?.milliseconds, settled.lastError,
                    body.text, id.text,
                ]
            )
        }
    }

    public func sendAgain(_ id: NoticeID, in body: BodyID, by job: NewJob) async throws(RecordsFault) {
        try await write { db in
            try db.change(
                "UPDATE notices SET state = 'waiting', attempts = 0 WHERE body = ? AND id = ? AND state = 'dead'",
                [body.text, id.text]
            )
            guard db.changesCount == 1 else { throw RecordsFault.notFound }
            try db.add(job, in: body)
        }
    }

    static func noticeList(_ filter: NoticeFilter, isContinued: Bool) -> String {
        """
        \(NoticeRow.columns) WHERE n.body = :body
        \(filter.state == nil ? "" : "AND n.state = :state")
        \(filter.recipient == nil ? "" : "AND n.recipient = :recipient")
        \(filter.stream == nil ? "" : "AND n.about_kind = :kind AND n.about = :stream")
        \(isContinued ? "AND (n.at, n.id) > (:at, :id)" : "")
        ORDER BY n.at, n.id LIMIT :limit
        """
    }
}

extension NoticeRow {
    fileprivate static let columns = "SELECT n.*, a.envelope FROM notices n JOIN acts a ON a.position = n.act"

    fileprivate init(_ id: NoticeID, in body: BodyID, _ db: Database) throws {
        let found = try db.row("\(Self.columns) WHERE n.body = ? AND n.id = ?", [body.text, id.text])
        guard let found else { throw RecordsFault.notFound }
        try self.init(found)
    }

    fileprivate init(_ found: Row) throws(RecordsFault) {
        let row = StoredRow(found, "notices")
        self.init(
            id: try row.identifier("id"),
            body: try row.identifier("body"),
            recipient: try row.identifier("recipient"),
            about: StreamID(kind: try row.code("about_kind"), id: try row.value("about")),
            kind: try row.code("kind"),
            act: try row.json("envelope"),
            state: try row.code("state"),
            attempts: try row.value("attempts"),
            deliveredAt: try row.optionalInstant("delivered_at"),
            lastError: try row.optional("last_error")
        )
    }
}
