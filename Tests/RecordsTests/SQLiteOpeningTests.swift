import AssayTesting
import Foundation
import GRDB
import Glibc
import Recognition
import Testing

@testable import Records

@Suite struct SQLiteOpeningTests {
    @Test func opensAgainWhatItWrote() async throws {
        try await ScratchFolder.with { folder in
            var acts = SampleActs(seed: 210)
            var sample = SampleCase(using: &acts)
            for round in 0..<3 {
                let records = try await SQLiteRecords.open(folder: folder)
                if round == 0 { _ = try await records.append(sample.becomeReady(using: &acts)) }
                #expect(try await records.acts(of: sample.stream, in: acts.body).count == 5)
                await records.close()
            }
        }
    }

    @Test func refusesAFolderThatIsInUse() async throws {
        try await ScratchFolder.with { folder in
            let records = try await SQLiteRecords.open(folder: folder)
            await #expect(throws: OpeningFault.inUse(process: getpid())) {
                _ = try await SQLiteRecords.open(folder: folder)
            }
            await records.close()
            await #expect(throws: Never.self) { try await SQLiteRecords.open(folder: folder).close() }
        }
    }

    @Test func doesNotHandTheLockToChildProcesses() async throws {
        try await ScratchFolder.with { folder in
            let lock = try DataFolderLock(folder: folder)
            let child = Process()
            child.executableURL = URL(fileURLWithPath: "/bin/sleep")
            child.arguments = ["20"]
            try child.run()
            defer { child.terminate() }
            lock.release()
            #expect(throws: Never.self) { try DataFolderLock(folder: folder).release() }
        }
    }

    @Test func takesUpTheJobsOfAProcessThatDied() async throws {
        try await ScratchFolder.with { folder in
            var acts = SampleActs(seed: 211)
            let first = try await SQLiteRecords.open(folder: folder)
            try await RecordsContract.add(first, [("a", .examineEvidence, 1)], &acts)
            #expect(try await RecordsContract.lease(first, at: 1)?.attempts == 1)
            await first.close()
            let second = try await SQLiteRecords.open(folder: folder)
            #expect(try await RecordsContract.lease(second, at: 2)?.attempts == 2)
            await second.close()
        }
    }

    @Test func refusesAFileThatANewerVersionHasMigrated() async throws {
        try await ScratchFolder.with { folder in
            let records = try await SQLiteRecords.open(folder: folder)
            try await records.pool.write { db in
                try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999-the-future')")
            }
            await records.close()
            let fault = OpeningFault.newerVersion(migration: "9999-the-future")
            for _ in 0..<2 {
                await #expect(throws: fault) { _ = try await SQLiteRecords.open(folder: folder) }
            }
            #expect("\(fault)".contains("newer version"))
        }
    }

    @Test func migratesAFileOfEachEarlierVersion() async throws {
        for step in Schema.steps {
            try await ScratchFolder.with { folder in
                let path = "\(folder)/\(SQLiteRecords.fileName)"
                let old = try DatabasePool(path: path)
                try Schema.migrator.migrate(old, upTo: step.name)
                try old.close()
                try await SQLiteScratch.with { fresh in
                    let records = try await SQLiteRecords.open(folder: folder)
                    let (migrated, expected) = try await (Self.schema(of: records), Self.schema(of: fresh))
                    #expect(migrated == expected, "from \(step.name)")
                    await records.close()
                }
            }
        }
    }

    @Test func keepsTheUnfinishedUploadsOfTheSixthVersion() async throws {
        try await ScratchFolder.with { folder in
            let old = try DatabasePool(path: "\(folder)/\(SQLiteRecords.fileName)")
            try Schema.migrator.migrate(old, upTo: "0006-uploads")
            let purpose = EvidencePurpose(unit: UnitCode(checked: "U1"), requirement: RequirementCode(checked: "V1"))
            let json = try StoredJSON.text(purpose)
            try await old.write { db in
                for (id, state) in [("0123456789AB", "receiving"), ("BA9876543210", "received")] {
                    try db.execute(
                        sql: "INSERT INTO uploads VALUES ('north', ?, ?, ?, ?, ?, 10, 4, 'a', ?, 1, 2, 3)",
                        arguments: [id, "CCCCCCCCCCCC", "AAAAAAAAAAAA", "EEEEEEEEEEEE", json, state]
                    )
                }
            }
            try old.close()
            let records = try await SQLiteRecords.open(folder: folder)
            let body = BodyID(checked: "north")
            let kept = UploadRow(
                id: UploadID(canonical: "0123456789AB"),
                body: body,
                person: PersonID(canonical: "AAAAAAAAAAAA"),
                target: UploadTarget(
                    caseID: CaseID(canonical: "CCCCCCCCCCCC"),
                    evidence: EvidenceID(canonical: "EEEEEEEEEEEE"),
                    purpose: purpose
                ),
                length: 10,
                offset: 4,
                metadata: "a",
                createdAt: Instant(milliseconds: 1),
                expiresAt: Instant(milliseconds: 3)
            )
            #expect(try await records.upload(kept.id, in: body) == kept)
            await #expect(throws: RecordsFault.notFound) {
                try await records.upload(UploadID(canonical: "BA9876543210"), in: body)
            }
            await records.close()
        }
    }

    @Test func givesTheNoticesOfTheEleventhVersionNamesAndJobs() async throws {
        try await ScratchFolder.with { folder in
            var acts = SampleActs(seed: 212)
            var sample = SampleCase(using: &acts)
            let opening = sample.apply(using: &acts).acts[0].envelope
            let (envelope, candidate) = (try StoredJSON.text(opening), sample.candidate.text)
            let old = try DatabasePool(path: "\(folder)/\(SQLiteRecords.fileName)")
            try Schema.migrator.migrate(old, upTo: "0011-declared-digests")
            try await old.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO acts
                            (body, stream_kind, stream, version, id, at, author_role, kind, envelope)
                        VALUES ('north', 'case', ?, 1, ?, ?, 'candidate', 'applied', ?)
                        """,
                    arguments: [opening.stream.id, opening.id.text, opening.at.milliseconds, envelope]
                )
                for _ in 0..<2 {
                    try db.execute(
                        sql: """
                            INSERT INTO notices (body, recipient, about_kind, about, kind, act)
                            VALUES ('north', ?, 'case', ?, 'decision', 1)
                            """,
                        arguments: [candidate, opening.stream.id]
                    )
                }
            }
            try old.close()
            let records = try await SQLiteRecords.open(folder: folder)
            let page = PageRequest(limit: 9)
            let notices = try await records.notices(in: acts.body, matching: NoticeFilter(), page: page).rows
            #expect(notices.count == 2)
            for notice in notices {
                #expect(notice.act == opening && notice.about == sample.stream && notice.kind == .decision)
                #expect(notice.recipient == sample.candidate && notice.state == .waiting && notice.attempts == 0)
            }
            let jobs = try await records.jobs(in: acts.body, state: .waiting, page: page).rows
            #expect(jobs.allSatisfy { $0.kind == .deliverNotice && $0.due == opening.at })
            #expect(Set(jobs.map(\.key)) == Set(notices.map(\.id.text)))
            await records.close()
        }
    }

    @Test func keepsTheRolesOfTheTwelfthVersionForEver() async throws {
        try await ScratchFolder.with { folder in
            var acts = SampleActs(seed: 213)
            let (id, append) = acts.person(.assessor, .certifier)
            let old = try DatabasePool(path: "\(folder)/\(SQLiteRecords.fileName)")
            try Schema.migrator.migrate(old, upTo: "0012-notices")
            let envelopes = try append.acts.map { try StoredJSON.text($0.envelope) }
            try await old.write { db in
                for (act, envelope) in zip(append.acts.map(\.envelope), envelopes) {
                    try db.execute(
                        sql: """
                            INSERT INTO acts
                                (body, stream_kind, stream, version, id, at, author_role, kind, envelope)
                            VALUES ('north', 'person', ?, ?, ?, ?, 'administrator', ?, ?)
                            """,
                        arguments: [
                            id.text, act.version, act.id.text, act.at.milliseconds, act.deed.kind, envelope,
                        ]
                    )
                }
                try db.execute(
                    sql: """
                        INSERT INTO people VALUES ('north', ?, NULL, 3, ?, 1);
                        INSERT INTO roles VALUES ('north', ?, 'assessor'), ('north', ?, 'certifier');
                        """,
                    arguments: [id.text, append.acts[0].envelope.at.milliseconds, id.text, id.text]
                )
            }
            try old.close()
            let records = try await SQLiteRecords.open(folder: folder)
            let row = try await records.person(id, in: acts.body)
            #expect(
                row.grants == [
                    .init(role: .assessor, from: append.acts[1].envelope.at),
                    .init(role: .certifier, from: append.acts[2].envelope.at),
                ]
            )
            try await records.rebuildProjections()
            #expect(try await records.person(id, in: acts.body) == row)
            await records.close()
        }
    }

    @Test func numbersItsMigrationsWithoutGaps() {
        for (index, step) in Schema.steps.enumerated() {
            let digits = String(index + 1)
            #expect(step.name.hasPrefix(String(repeating: "0", count: 4 - digits.count) + digits + "-"))
        }
    }

    @Test func refusesWhatIsNoDatabase() async throws {
        try await ScratchFolder.with { folder in
            let path = "\(folder)/\(SQLiteRecords.fileName)"
            let junk = Data(repeating: 0x41, count: 20_000)
            _ = FileManager.default.createFile(atPath: path, contents: junk)
            await #expect(throws: OpeningFault.damaged) { _ = try await SQLiteRecords.open(folder: folder) }
            #expect(FileManager.default.contents(atPath: path) == junk)
            await #expect(throws: OpeningFault.system(code: ENOENT)) {
                _ = try await SQLiteRecords.open(folder: "\(folder)/nowhere")
            }
        }
    }

    private static func schema(of records: SQLiteRecords) async throws -> [String] {
        try await records.pool.read { db in
            try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        }
    }
}
