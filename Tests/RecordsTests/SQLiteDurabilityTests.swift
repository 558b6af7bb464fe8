import AssayTesting
import Foundation
import GRDB
import Recognition
import Testing

@testable import Records

@Suite struct SQLiteDurabilityTests {
    @Test func syncsEveryCommitToDisk() async throws {
        try await SQLiteScratch.with { records in
            let values = try await records.pool.writeWithoutTransaction { db in
                try [
                    "synchronous", "foreign_keys", "busy_timeout", "wal_autocheckpoint", "secure_delete",
                    "recursive_triggers", "mmap_size", "journal_size_limit",
                ].map { try Self.pragma($0, db) }
            }
            // FULL is 2. GRDB's own setting would be 1, after which a power cut takes acknowledged commits back.
            #expect(values == ["2", "1", "5000", "1000", "1", "1", "0", "67108864"])
            let mode = try await records.pool.writeWithoutTransaction { try Self.pragma("journal_mode", $0) }
            #expect(mode == "wal")
        }
    }

    @Test func readersNeitherWriteNorCheckpoint() async throws {
        try await SQLiteScratch.with { records in
            let values = try await records.pool.read { db in
                try ["query_only", "wal_autocheckpoint", "mmap_size"].map { try Self.pragma($0, db) }
            }
            #expect(values == ["1", "0", "0"])
        }
    }

    @Test func keepsItsFilesFromOtherUsers() async throws {
        try await ScratchFolder.with { folder in
            let path = "\(folder)/\(SQLiteRecords.fileName)"
            // Also when the file was there before, open to all.
            _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o644])
            let records = try await SQLiteRecords.open(folder: folder)
            for name in [path, path + "-wal", path + "-shm", "\(folder)/\(DataFolderLock.fileName)"] {
                let mode = try FileManager.default.attributesOfItem(atPath: name)[.posixPermissions] as? NSNumber
                #expect(mode?.intValue == 0o600, "\(name)")
            }
            await records.close()
        }
    }

    /// What a killed process leaves: the database and its log, never closed.
    @Test func losesNothingAcknowledgedWhenItIsNeverClosed() async throws {
        try await ScratchFolder.with { folder in
            let (first, copy) = ("\(folder)/first", "\(folder)/copy")
            for path in [first, copy] {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            }
            let records = try await SQLiteRecords.open(folder: first)
            var acts = SampleActs(seed: 200)
            _ = try await records.append(acts.establishedBody())
            var cases: [SampleCase] = []
            for _ in 0..<40 {
                var sample = SampleCase(using: &acts)
                _ = try await records.append(sample.becomeReady(using: &acts))
                cases.append(sample)
            }
            for suffix in ["", "-wal"] {
                let name = SQLiteRecords.fileName + suffix
                try FileManager.default.copyItem(atPath: first + "/" + name, toPath: copy + "/" + name)
            }
            let reopened = try await SQLiteRecords.open(folder: copy)
            #expect(try await RecordsSnapshot(reopened) == RecordsSnapshot(records))
            #expect(try await RecordsSnapshot(reopened).queue.count == 40)
            for sample in cases { #expect(try await reopened.acts(of: sample.stream, in: acts.body).count == 5) }
            await reopened.close()
            await records.close()
        }
    }

    /// Attack T62. Whoever does not know whether their decision went through sends it again: to the service that took over.
    @Test func answersARequestAgainAfterARestart() async throws {
        try await ScratchFolder.with { folder in
            var acts = SampleActs(seed: 203)
            var samples = (0..<2).map { _ in SampleCase(using: &acts) }
            var records = try await SQLiteRecords.open(folder: folder)
            _ = try await records.append(acts.establishedBody())
            for index in samples.indices { _ = try await records.append(samples[index].becomeReady(using: &acts)) }
            let certifier: PersonID = acts.id()
            let key = RecordsContract.key("decide", person: certifier, answer: Array("decided".utf8), &acts)
            let decisions = samples.map { sample in
                var sample = sample
                let notice = NewNotice(
                    id: acts.id(),
                    recipient: sample.candidate,
                    about: sample.stream,
                    kind: .decision
                )
                let job = NewJob(id: acts.id(), kind: .deliverNotice, key: notice.id.text, due: acts.now)
                return sample.decide(by: certifier, using: &acts).with(key).with([notice], jobs: [job])
            }
            _ = try await records.append(together: decisions)
            let before = try await RecordsSnapshot(records)
            #expect(before.cases.map(\.status) == [.certified, .certified])
            for _ in 0..<2 {
                await records.close()
                records = try await SQLiteRecords.open(folder: folder)
                #expect(try await records.append(together: decisions) == .replayed(answer: key.answer))
                #expect(try await RecordsSnapshot(records) == before)
                let page = PageRequest(limit: 9)
                #expect(try await records.jobs(in: acts.body, state: nil, page: page).rows.count == 2)
                #expect(
                    try await records.notices(in: acts.body, matching: NoticeFilter(), page: page).rows.count == 2
                )
            }
            await records.close()
        }
    }

    @Test func tellsThatTheDiskIsFullAndChangesNothing() async throws {
        try await SQLiteScratch.with { records in
            var acts = SampleActs(seed: 201)
            var sample = SampleCase(using: &acts)
            _ = try await records.append(sample.apply(using: &acts))
            try await records.pool.writeWithoutTransaction { db in
                let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
                try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
            }
            let key = RecordsContract.draftKey(&acts)
            await #expect(throws: RecordsFault.noSpace) {
                try await records.saveDraft(Array(repeating: 7, count: 500_000), for: key, expecting: 0, at: acts.now)
            }
            #expect(try await records.draft(key) == nil)
            #expect(try await records.acts(of: sample.stream, in: acts.body).count == 1)
        }
    }

    @Test func refusesToWorkOnceItIsClosed() async throws {
        try await ScratchFolder.with { folder in
            let records = try await SQLiteRecords.open(folder: folder)
            await records.close()
            await #expect(throws: RecordsFault.self) { try await records.ping() }
            var acts = SampleActs(seed: 202)
            let append = acts.person(.candidate).append
            await #expect(throws: RecordsFault.self) { try await records.append(append) }
            await records.close()
        }
    }

    private static func pragma(_ name: String, _ db: Database) throws -> String? {
        try String.fetchOne(db, sql: "PRAGMA \(name)")
    }
}
