import Foundation
import GRDB
public import Recognition

extension SQLiteRecords {
    public func draft(_ key: DraftKey) async throws(RecordsFault) -> Draft? {
        try await read { db in
            try db.row("SELECT revision, content, saved_at FROM drafts \(Self.whereDraft)", Self.arguments(key)).map {
                found in
                let row = StoredRow(found, "drafts")
                return Draft(
                    revision: try row.value("revision"),
                    content: try row.bytes("content"),
                    savedAt: try row.instant("saved_at")
                )
            }
        }
    }

    public func saveDraft(
        _ content: [UInt8],
        for key: DraftKey,
        expecting: Int,
        at instant: Instant
    ) async throws(RecordsFault) -> Int {
        try await write { db in
            let found =
                try db.row("SELECT revision FROM drafts \(Self.whereDraft)", Self.arguments(key))
                .map { try StoredRow($0, "drafts").value("revision", Int.self) } ?? 0
            guard found == expecting else {
                throw RecordsFault.conflict(stream: .case(key.caseID), expected: expecting, found: found)
            }
            try db.change(
                """
                INSERT INTO drafts (body, case_id, unit, round, assessor, revision, content, saved_at)
                VALUES (:body, :case, :unit, :round, :assessor, :revision, :content, :at)
                ON CONFLICT (body, case_id, unit, round, assessor) DO UPDATE SET
                    revision = excluded.revision, content = excluded.content, saved_at = excluded.saved_at
                """,
                Self.arguments(key)
                    &+ ["revision": found + 1, "content": Data(content), "at": instant.milliseconds]
            )
            return found + 1
        }
    }

    private static let whereDraft =
        "WHERE body = :body AND case_id = :case AND unit = :unit AND round = :round AND assessor = :assessor"

    private static func arguments(_ key: DraftKey) -> StatementArguments {
        [
            "body": key.body.text, "case": key.caseID.text, "unit": key.unit.text, "round": key.round.rawValue,
            "assessor": key.assessor.text,
        ]
    }
}
