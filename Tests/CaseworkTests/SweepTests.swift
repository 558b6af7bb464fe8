import AssayTesting
import Glibc
import Recognition
import Records
import Testing
import Vault

@testable import Casework

/// What is cleared away, and what a crash leaves to be cleared away.
@Suite struct SweepTests {
    private let joint = ServiceSample.joint

    @Test func takesUpWhatWasCompleteWhileTheServiceRuns() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let row = try await fixture.upload(of: 5, for: joint, of: id)
            _ = try await fixture.stage([1, 2, 3, 4, 5], of: row)
            // Somebody is busy with it: receiving it is theirs.
            let inUse = fixture.workplace.uploadsInUse
            #expect(inUse.enter(row.id))
            #expect(try await fixture.workplace.sweepUploads(restingSeconds: 600).isEmpty)
            inUse.leave(row.id)
            #expect(try await fixture.workplace.sweepUploads(restingSeconds: 600).takenUp == 1)
            #expect(try await fixture.state(id).evidence.map(\.id) == [row.target?.evidence])
        }
    }

    /// The service ended between the last byte and what follows it, and its sender, who saw all of it go, never comes back.
    @Test func takesUpWhatHasAllItsBytesAndSaysNothingOfIt() async throws {
        try await CaseworkFixture.with { fixture in
            fixture.clock.advance(seconds: max(0, SystemFileTime.secondsAhead(of: fixture.clock.now())) + 60)
            let id = try await fixture.admittedCase()
            let whole = try await fixture.upload(of: 5, for: joint, of: id)
            try await fixture.vault.reopen(whole.id, for: whole.body).append([1, 2, 3, 4, 5])
            let begun = try await fixture.upload(of: 6, for: joint, of: id)
            try await fixture.vault.reopen(begun.id, for: begun.body).append([1, 2, 3, 4, 5])
            #expect(try await fixture.workplace.sweepUploads(restingSeconds: 600).isEmpty)
            let sweep = try await fixture.restarted().sweepUploads(restingSeconds: 0)
            #expect(sweep.takenUp == 1 && sweep.failures.isEmpty && sweep.orphans == 0)
            #expect(try await fixture.state(id).evidence.map(\.id) == [whole.target?.evidence])
            #expect(try await fixture.vault.durableOffset(of: begun.id, for: begun.body) == 5)
        }
    }

    /// A disk that lied about a sync, a copy of the data folder made at the wrong moment: half a clip is no evidence.
    @Test func takesNothingUpThatLacksBytesAndSaysSo() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let row = try await fixture.upload(of: 5, for: joint, of: id)
            let staged = try await fixture.vault.reopen(row.id, for: row.body)
            try await staged.append([1, 2, 3])
            try await fixture.workplace.advanceUpload(row, offset: 5, state: .complete)
            let sweep = try await fixture.workplace.sweepUploads(restingSeconds: 600)
            #expect(sweep.takenUp == 0 && sweep.failures == [row.id: "evidence-damaged"])
            #expect(try await fixture.state(id).evidence.isEmpty)
            // Its sender may bring the rest, as long as it has time.
            try await fixture.vault.reopen(row.id, for: row.body).append([4, 5])
            #expect(try await fixture.workplace.sweepUploads(restingSeconds: 600).takenUp == 1)
            #expect(try await fixture.state(id).evidence.map(\.size) == [5])
        }
    }

    @Test func dropsInTheEndWhatWillNeverHaveItsBytes() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let row = try await fixture.upload(of: 5, for: joint, of: id)
            try await fixture.workplace.advanceUpload(row, offset: 5, state: .complete)
            fixture.clock.advance(hours: 24 * 20)
            _ = try await fixture.workplace.sweepUploads(restingSeconds: 600)
            await #expect(throws: RecordsFault.notFound) { try await fixture.records.upload(row.id, in: row.body) }
        }
    }

    @Test func leavesACompleteUploadHoweverLongItWaits() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let row = try await fixture.upload(of: 5, for: joint, of: id)
            _ = try await fixture.stage([1, 2, 3, 4, 5], of: row)
            fixture.clock.advance(hours: 1_000)
            let sweep = try await fixture.workplace.sweepUploads(restingSeconds: 600)
            #expect(sweep.takenUp == 1 && sweep.expired == 0)
        }
    }

    @Test func dropsExpiredUploadsByTheThousand() async throws {
        let limits = UploadLimits(uploadsPerPerson: 5_000)
        try await CaseworkFixture.with(limits: limits) { fixture in
            let id = try await fixture.admittedCase()
            for _ in 0..<1_200 { _ = try await fixture.upload(of: 0, for: joint, of: id) }
            fixture.clock.advance(hours: 25)
            #expect(try await fixture.workplace.sweepUploads(restingSeconds: 600).expired == 1_200)
            let person = fixture.candidate.person
            #expect(await fixture.records.reservedUploads(of: person, in: CaseworkFixture.body).count == 0)
        }
    }

    /// A crash between the two leaves a file that no row names: young ones may be about to get theirs.
    @Test func removesFilesOfNobodyOnceTheyHaveRested() async throws {
        try await CaseworkFixture.with { fixture in
            let upload = try #require(UploadID("0123456789AB"))
            _ = try await fixture.vault.stage(upload, for: CaseworkFixture.body)
            // The clock of the fixture stands where no file of today is older than.
            let day: Int64 = 24 * 3_600
            let far = SystemFileTime.secondsAhead(of: fixture.clock.now())
            fixture.clock.advance(seconds: far + 300)
            #expect(try await fixture.workplace.sweepUploads(restingSeconds: day).orphans == 0)
            #expect(fixture.workplace.uploadsInUse.enter(upload))
            #expect(try await fixture.workplace.sweepUploads(restingSeconds: 60).orphans == 0)
            fixture.workplace.uploadsInUse.leave(upload)
            #expect(try await fixture.workplace.sweepUploads(restingSeconds: 60).orphans == 1)
        }
    }

    /// The service ends in the middle of joining parts: before the row there is nothing, after it there is all.
    @Test func joinsPartsWhollyOrNotAtAll() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let part = try await fixture.part([1, 2, 3])
            let claim = WantedUpload.Claim(caseID: id, purpose: fixture.purpose(joint))
            let wanted = WantedUpload(claim: claim, length: nil, metadata: "", concat: "final;/v1/uploads/A")
            // Before the row: bytes of nobody.
            let orphan = try #require(UploadID("0123456789AB"))
            let staged = try await fixture.vault.stage(orphan, for: CaseworkFixture.body)
            _ = try await staged.append(contentsOf: [part.id])
            let known = await fixture.records.uploads(
                joinedAs: "final;/v1/uploads/A",
                of: part.person,
                in: part.body
            )
            #expect(known.isEmpty)
            // After it.
            let joined = try await fixture.workplace.joinUploads(
                [part, part],
                as: wanted,
                hasSecrets: false,
                caller: fixture.candidate
            )
            #expect(try await fixture.state(id).evidence.isEmpty)
            let far = SystemFileTime.secondsAhead(of: fixture.clock.now())
            fixture.clock.advance(seconds: max(0, far) + 10)
            let restarted = fixture.restarted()
            let sweep = try await restarted.sweepUploads(restingSeconds: 0)
            #expect(sweep.takenUp == 1 && sweep.orphans == 1)
            let evidence = try await fixture.state(id).evidence
            #expect(evidence.map(\.id) == [joined.row.target?.evidence])
            #expect(evidence.map(\.digest) == [SHA256Hashing().digest(of: [1, 2, 3, 1, 2, 3])])
        }
    }
}

extension CaseworkFixture {
    /// A part with all its bytes.
    fileprivate func part(_ bytes: [UInt8]) async throws -> UploadRow {
        let wanted = WantedUpload(claim: nil, length: Int64(bytes.count), metadata: "", concat: "partial")
        let begun = try await workplace.beginUpload(wanted, caller: candidate)
        let staged = try await vault.reopen(begun.row.id, for: begun.row.body)
        try await staged.append(bytes)
        try await workplace.advanceUpload(begun.row, offset: try await staged.sync(), state: .held)
        return try await records.upload(begun.row.id, in: begun.row.body)
    }
}

/// The fixture's clock and the one of the file system are not the same.
private enum SystemFileTime {
    static func secondsAhead(of instant: Instant) -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) - instant.milliseconds / 1_000
    }
}
