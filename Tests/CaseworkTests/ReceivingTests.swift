import AssayTesting
import Recognition
import Records
import Testing
import Vault

@testable import Casework

@Suite struct ReceivingTests {
    private let joint = ServiceSample.joint
    private let bytes = Array("the bytes of a clip".utf8)

    /// Where the service ended, in the middle of turning an upload into evidence.
    enum Crash: CaseIterable {
        case afterTheLastByte, afterTheSeal, afterTheAct
    }

    @Test(arguments: Crash.allCases) func takesUpAnUploadThatACrashCutShort(_ crash: Crash) async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let row = try await fixture.upload(of: bytes.count, for: joint, of: id)
            let staged = try await fixture.stage(bytes, of: row)
            if crash != .afterTheLastByte {
                let object = try await staged.seal()
                if crash == .afterTheAct { try await appendReceipt(of: row, object, in: fixture) }
            }

            let service = fixture.restarted()
            #expect(try await service.resumeUploads().takenUp == 1)
            #expect(try await service.resumeUploads().isEmpty)

            let target = try #require(row.target)
            let evidence = try await fixture.state(id).evidence
            #expect(evidence.map(\.id) == [target.evidence])
            #expect(evidence.map(\.digest) == [SHA256Hashing().digest(of: bytes)])
            #expect(try await fixture.records.upload(row.id, in: row.body).state == .received)
            await #expect(throws: VaultFault.notStaged) {
                try await fixture.vault.durableOffset(of: row.id, for: row.body)
            }
            #expect(try await fixture.examineAll() == 1)
            let object = try await service.openEvidence(target.evidence, of: id, caller: fixture.candidate)
            #expect(try await object.read(from: 0, count: 100) == bytes)
        }
    }

    private func appendReceipt(of row: UploadRow, _ object: SealedObject, in fixture: CaseworkFixture) async throws {
        let target = try #require(row.target)
        let received = CaseAct.EvidenceReceived(
            evidence: target.evidence,
            digest: object.key.digest,
            size: object.size,
            purpose: target.purpose
        )
        let job = NewJob(
            id: fixture.randomness.identifier(),
            kind: .examineEvidence,
            key: EvidenceKey(caseID: target.caseID, evidence: target.evidence).text,
            due: fixture.clock.now()
        )
        _ = try await fixture.workplace.append(
            [Step(act: .evidenceReceived(received), author: Author(person: row.person, role: .candidate))],
            to: try await fixture.workplace.caseFile(target.caseID, in: row.body),
            jobs: { _ in [job] },
            answer: AppliedAct.init
        )
    }

    @Test func doesNothingAboutAnUploadThatIsStillArriving() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let row = try await fixture.upload(of: bytes.count, for: joint, of: id)
            let staged = try await fixture.vault.reopen(row.id, for: row.body)
            try await staged.append(Array(bytes.prefix(4)))
            try await fixture.workplace.advanceUpload(row, offset: try await staged.sync(), state: .receiving)
            #expect(try await fixture.restarted().resumeUploads().isEmpty)
            #expect(try await fixture.vault.durableOffset(of: row.id, for: row.body) == 4)
        }
    }

    /// The case was withdrawn while the service was down: the bytes go, and the start goes on.
    @Test func dropsWhatTheCaseNoLongerTakes() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let row = try await fixture.upload(of: bytes.count, for: joint, of: id)
            _ = try await fixture.stage(bytes, of: row)
            _ = try await fixture.workplace.withdrawCase(id, reason: nil, caller: fixture.candidate, key: nil)
            #expect(try await fixture.restarted().resumeUploads().isEmpty)
            #expect(try await fixture.state(id).evidence.isEmpty)
            await #expect(throws: RecordsFault.notFound) { try await fixture.records.upload(row.id, in: row.body) }
        }
    }

    @Test func startsThoughADroppedUploadLeftItsRow() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let dropped = try await fixture.upload(of: bytes.count, for: joint, of: id)
            _ = try await fixture.stage(bytes, of: dropped)
            try await fixture.vault.unstage(dropped.id, for: dropped.body)
            let whole = try await fixture.upload(of: bytes.count, for: joint, of: id)
            _ = try await fixture.stage(bytes, of: whole)
            let sweep = try await fixture.restarted().resumeUploads()
            #expect(sweep.takenUp == 1 && sweep.failures[dropped.id] == "vault")
            #expect(try await fixture.state(id).evidence.map(\.id) == [whole.target?.evidence])
        }
    }

    /// The file was rewritten between the look at it and the sending of it: neither the one nor the other is taken for it.
    @Test func takesNoOtherBytesThanWereDeclared() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let row = try await fixture.workplace.createUpload(
                for: id,
                purpose: fixture.purpose(joint),
                length: Int64(bytes.count),
                metadata: "",
                digest: SHA256Hashing().digest(of: bytes),
                caller: fixture.candidate
            )
            let staged = try await fixture.stage(Array(bytes.reversed()), of: row)
            await #expect(throws: CaseworkFault.digestDiffers) {
                try await fixture.workplace.receiveEvidence(row, staged: staged)
            }
            #expect(try await fixture.state(id).evidence.isEmpty)
            await #expect(throws: RecordsFault.notFound) { try await fixture.records.upload(row.id, in: row.body) }
        }
    }

    @Test func takesTheSameBytesOnce() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase([joint, ServiceSample.talk])
            let first = try await fixture.deliver("the same", of: id)
            #expect(try await fixture.deliver("the same", of: id) == first)
            #expect(try await fixture.state(id).evidence.count == 1)
            // For another requirement they would be evidence twice.
            let code = await refusalCode { try await fixture.deliver("the same", for: ServiceSample.talk, of: id) }
            #expect(code == .evidenceDuplicate)
            _ = try await fixture.workplace.withdrawEvidence(first, from: id, caller: fixture.candidate, key: nil)
            let again = try await fixture.deliver("the same", of: id)
            #expect(again != first)
            #expect(try await fixture.state(id).evidenceToSubmit.map(\.id) == [again])
        }
    }

    @Test func refusesBeforeAByteHasCrossedTheNetwork() async throws {
        try await CaseworkFixture.with { fixture in
            let workplace = fixture.workplace
            let opened = try await workplace.openCase(
                candidate: nil,
                scheme: ServiceSample.schemeCode,
                units: [joint],
                organisation: nil,
                caller: fixture.candidate,
                key: nil
            )
            let early = await refusalCode { try await fixture.upload(of: 5, for: joint, of: opened.caseID) }
            #expect(early == .notAdmitted)
            let id = try await fixture.admittedCase()
            #expect(
                await refusalCode { try await fixture.upload(of: 5, for: ServiceSample.talk, of: id) } == .unitUnknown
            )
            for number in 1...3 { _ = try await fixture.deliver("clip \(number)", of: id) }
            #expect(await refusalCode { try await fixture.upload(of: 5, for: joint, of: id) } == .tooManyClips)
            try await fixture.examineAll()
            try await fixture.submit(id)
            #expect(await refusalCode { try await fixture.upload(of: 5, for: joint, of: id) } == .evidenceFrozen)
            _ = try await workplace.withdrawCase(id, reason: nil, caller: fixture.candidate, key: nil)
            #expect(await refusalCode { try await fixture.upload(of: 5, for: joint, of: id) } == .caseClosed)
        }
    }

    @Test func reservesWhatAPersonMaySend() async throws {
        let limits = UploadLimits(maximumBytes: 100, uploadsPerPerson: 3, bytesPerPerson: 120)
        try await CaseworkFixture.with(limits: limits) { fixture in
            let id = try await fixture.admittedCase()
            _ = try await fixture.upload(of: 100, for: joint, of: id)
            await #expect(throws: CaseworkFault.quotaExceeded(.bytes)) {
                try await fixture.upload(of: 21, for: joint, of: id)
            }
            _ = try await fixture.upload(of: 20, for: joint, of: id)
            _ = try await fixture.upload(of: 0, for: joint, of: id)
            await #expect(throws: CaseworkFault.quotaExceeded(.uploads)) {
                try await fixture.upload(of: 0, for: joint, of: id)
            }
            // Another person's are not counted.
            let other = try await fixture.admittedCase(of: fixture.otherCandidate)
            _ = try await fixture.upload(of: 100, for: joint, of: other, by: fixture.otherCandidate)
            let tooLarge = await #expect(throws: CaseworkFault.self) {
                try await fixture.upload(of: 101, for: joint, of: id)
            }
            guard case .invalid(let input)? = tooLarge else {
                Issue.record("\(String(describing: tooLarge))")
                return
            }
            #expect(input.field == "Upload-Length")
        }
    }
}
