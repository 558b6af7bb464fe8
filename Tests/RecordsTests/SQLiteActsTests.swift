import AssayTesting
import Foundation
import GRDB
import Recognition
import Testing

@testable import Records

@Suite struct SQLiteActsTests {
    /// Attack T63. There is no proof against somebody who has the file and drops the trigger.
    @Test(arguments: [
        "UPDATE acts SET at = 0", "UPDATE acts SET envelope = '{}' WHERE position = 1", "DELETE FROM acts",
        "DELETE FROM acts WHERE position = 1",
        """
        INSERT OR REPLACE INTO acts (position, body, stream_kind, stream, version, id, at, author_role, kind, envelope)
        SELECT position, body, stream_kind, stream, version, id, 0, author_role, kind, '{}' FROM acts WHERE position = 1
        """,
    ])
    func refusesToChangeAnAct(_ sql: String) async throws {
        try await SQLiteScratch.with { records in
            var acts = SampleActs(seed: 220)
            var sample = SampleCase(using: &acts)
            let append = sample.becomeReady(using: &acts)
            _ = try await records.append(append)
            await #expect(throws: DatabaseError.self) {
                try await records.pool.write { db in try db.execute(sql: sql) }
            }
            #expect(try await records.acts(of: sample.stream, in: acts.body) == append.acts)
        }
    }

    @Test func storesEnvelopesWithoutPersonalPartsAndWithSortedKeys() async throws {
        try await SQLiteScratch.with { records in
            var acts = SampleActs(seed: 221)
            _ = try await records.append(acts.person(.candidate, name: "Nobody Else").append)
            let envelopes = try await records.pool.read { try String.fetchAll($0, sql: "SELECT envelope FROM acts") }
            #expect(envelopes.allSatisfy { !$0.contains("Nobody") })
            #expect(envelopes.first?.hasPrefix(#"{"at":"#) == true)
            // The name lies in one place.
            let tables = try await records.pool.read { db in
                try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'").filter { table in
                    try Row.fetchAll(db, sql: "SELECT * FROM \(table)").contains { "\($0)".contains("Nobody") }
                }
            }
            #expect(tables == ["personal_parts"])
        }
    }

    @Test func overwritesWhatIsErased() async throws {
        try await ScratchFolder.with { folder in
            var acts = SampleActs(seed: 222)
            let records = try await SQLiteRecords.open(folder: folder)
            let append = acts.person(.candidate, name: "Xochiquetzal Erased").append
            _ = try await records.append(append)
            try await records.erasePersonalParts(of: append.acts.map(\.envelope.id), in: acts.body)
            await records.close()
            let bytes = try #require(
                FileManager.default.contents(atPath: "\(folder)/\(SQLiteRecords.fileName)")
            )
            #expect(bytes.range(of: Data("Xochiquetzal".utf8)) == nil)
        }
    }

    @Test func tellsThatAnActIsUnreadableWithoutQuotingIt() async throws {
        try await SQLiteScratch.with { records in
            var acts = SampleActs(seed: 223)
            var sample = SampleCase(using: &acts)
            _ = try await records.append(sample.apply(using: &acts))
            try await records.pool.write { db in
                try db.execute(sql: "DROP TRIGGER acts_are_never_changed; UPDATE acts SET envelope = '{\"secret\":1}'")
            }
            await #expect(throws: RecordsFault.unreadable(what: "acts.envelope")) {
                try await records.acts(of: sample.stream, in: acts.body)
            }
        }
    }

    @Test func putsNoticesIntoTheOutboxTogetherWithTheAct() async throws {
        try await SQLiteScratch.with { records in
            var acts = SampleActs(seed: 224)
            var sample = SampleCase(using: &acts)
            let opening = sample.apply(using: &acts)
            let notice = NewNotice(
                id: acts.id(),
                recipient: sample.candidate,
                about: sample.stream,
                kind: .applied
            )
            _ = try await records.append(
                Append(body: acts.body, stream: sample.stream, expecting: 0, acts: opening.acts, notices: [notice])
            )
            let rows = try await records.pool.read { db in
                try Row.fetchAll(db, sql: "SELECT * FROM notices").map { row in
                    row.databaseValues.map { String(describing: $0.storage.value ?? "") }
                }
            }
            // Neither a text nor an address.
            let row = [
                "north", notice.id.text, sample.candidate.text, "case", sample.id.text, "applied", "1",
                "\(acts.now.milliseconds)", "waiting", "0", "", "",
            ]
            #expect(rows == [row])
        }
    }

    @Test func removesOldKeysAFewAtATime() async throws {
        try await SQLiteScratch.with { records in
            var acts = SampleActs(seed: 225)
            func use(_ key: String, onDay day: Int64) async throws -> Int {
                var sample = SampleCase(using: &acts)
                let at = SampleActs.beginning.adding(days: day)
                let idempotency = RecordsContract.key(key, person: sample.candidate, at: at, &acts)
                _ = try await records.append(
                    sample.append([.withdrawn(.init())], using: &acts, idempotency: idempotency)
                )
                return try await records.pool.read {
                    try Int.fetchOne($0, sql: "SELECT count(*) FROM idempotency") ?? 0
                }
            }
            for index in 0..<50 { _ = try await use("old-\(index)", onDay: 0) }
            var counts: [Int] = []
            for index in 0..<4 { counts.append(try await use("new-\(index)", onDay: 31)) }
            #expect(counts == [31, 12, 3, 4])
        }
    }
}
