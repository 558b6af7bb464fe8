import Foundation
import GRDB
import Recognition

/// One append, inside the transaction that holds all of it. Which requests were carried out before is its batch's affair.
struct AppendTransaction {
    let db: Database
    let append: Append

    init(_ db: Database, _ append: Append) {
        self.db = db
        self.append = append
    }

    /// - Returns: the position of the last act.
    func run() throws -> Int64 {
        try checkVersion()
        let positions = try insertActs()
        for (digest, content) in append.documents {
            try db.change(
                "INSERT INTO documents (body, digest, content) VALUES (?, ?, ?) ON CONFLICT (body, digest) DO NOTHING",
                [append.body.text, digest.hex, Data(content)]
            )
        }
        for ended in append.endedDrafts { try delete(ended) }
        for job in append.jobs { try db.add(job, in: append.body) }
        for notice in append.notices { try insert(notice, positions) }
        try Projector(db, append.body).project(append.stream, new: append.acts.map(\.envelope))
        return positions.last ?? 0
    }

    private func checkVersion() throws {
        let found = try db.row(
            "SELECT max(version) AS version FROM acts WHERE body = ? AND stream_kind = ? AND stream = ?",
            [append.body.text, append.stream.kind.rawValue, append.stream.id]
        ).flatMap { try StoredRow($0, "acts").optional("version", Int.self) }
        guard found ?? 0 == append.expecting else {
            throw RecordsFault.conflict(stream: append.stream, expected: append.expecting, found: found ?? 0)
        }
    }

    /// - Returns: the position of each.
    private func insertActs() throws -> [Int64] {
        try append.acts.map { act in
            let envelope = act.envelope
            try db.change(
                """
                INSERT INTO acts
                    (body, stream_kind, stream, version, id, at, author_person, author_role, kind, envelope)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    envelope.body.text, envelope.stream.kind.rawValue, envelope.stream.id, envelope.version,
                    envelope.id.text, envelope.at.milliseconds, envelope.author.person?.text,
                    envelope.author.role.rawValue, envelope.deed.kind, try StoredJSON.text(envelope),
                ]
            )
            let position = db.lastInsertedRowID
            if let personal = act.personal {
                try db.change(
                    "INSERT INTO personal_parts (act, texts, salt) VALUES (?, ?, ?)",
                    [position, try StoredJSON.text(personal.texts), personal.salt]
                )
            }
            return position
        }
    }

    private func delete(_ drafts: EndedDrafts) throws {
        try db.change(
            """
            DELETE FROM drafts
            WHERE body = ? AND case_id = ? AND unit = ? AND round = ? AND (? IS NULL OR assessor = ?)
            """,
            [
                append.body.text, append.stream.id, drafts.unit.text, drafts.round.rawValue, drafts.assessor?.text,
                drafts.assessor?.text,
            ]
        )
    }

    private func insert(_ notice: NewNotice, _ positions: [Int64]) throws {
        let index = append.acts.firstIndex { $0.envelope.id == notice.act } ?? append.acts.count - 1
        try db.change(
            """
            INSERT INTO notices (body, id, recipient, about_kind, about, kind, act, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                append.body.text, notice.id.text, notice.recipient.text, notice.about.kind.rawValue, notice.about.id,
                notice.kind.rawValue, positions[index], append.acts[index].envelope.at.milliseconds,
            ]
        )
    }
}
