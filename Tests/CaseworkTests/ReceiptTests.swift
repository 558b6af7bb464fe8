import AssayTesting
import Credentials
import Jobs
import Recognition
import Records
import ServiceSimulation
import Testing
import Vault

@testable import Casework

@Suite struct ReceiptTests {
    @Test func aClipThatPassedGetsOneReceiptThatTheBodysKeyVerifies() async throws {
        try await CaseworkFixture.with { fixture in
            let (id, clip) = try await fixture.checkedClip()
            await #expect(throws: CaseworkFault.notFound(.receipt)) { try await fixture.receipt(of: clip, in: id) }
            #expect(try await fixture.runJobs(.issueReceipt) == 1)
            let reading = try await fixture.receipt(of: clip, in: id)
            #expect(reading.bodyTitle == "The body home")
            try ReceiptVerifier(keys: try await fixture.published()).verify(reading.receipt)
            let statement = reading.receipt.statement
            let evidence = try #require(try await fixture.state(id).evidence(clip))
            #expect(statement.body == CaseworkFixture.body && statement.caseID == id && statement.evidence == clip)
            #expect(statement.digest == evidence.digest && statement.size == evidence.size)
            #expect(statement.digest == SHA256Hashing().digest(of: Array("a clip".utf8)))
            #expect(statement.receivedAt == evidence.receivedAt && statement.issuedAt == fixture.workplace.now)
            #expect(statement.kind == .video && statement.check == .samples)
            #expect(statement.durationMilliseconds == evidence.examination?.facts?.durationMilliseconds)
            // What the case knows is what was signed.
            #expect(
                evidence.receipt?.act.code == reading.receipt.code && evidence.receipt?.act.key == reading.receipt.key
            )
        }
    }

    @Test func isGivenOnceHoweverOftenTheJobRuns() async throws {
        try await CaseworkFixture.with { fixture in
            let (id, clip) = try await fixture.checkedClip()
            let key = EvidenceKey(caseID: id, evidence: clip)
            for _ in 0..<3 {
                #expect(try await fixture.workplace.issueReceipt(for: key, in: CaseworkFixture.body) == nil)
            }
            let kinds = await fixture.records.acts(of: .case(id), in: CaseworkFixture.body).map(\.envelope.deed.kind)
            #expect(kinds.count { $0 == "receipt-issued" } == 1)
        }
    }

    @Test func twoWorkersAtOnceGiveOne() async throws {
        try await CaseworkFixture.with { fixture in
            let (id, clip) = try await fixture.checkedClip()
            let key = EvidenceKey(caseID: id, evidence: clip)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask { _ = try await fixture.workplace.issueReceipt(for: key, in: CaseworkFixture.body) }
                }
                try await group.waitForAll()
            }
            let acts = await fixture.records.acts(of: .case(id), in: CaseworkFixture.body)
            #expect(acts.count { $0.envelope.deed.kind == "receipt-issued" } == 1)
        }
    }

    @Test func thereIsNoneForACheckThatFailed() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            fixture.examiner.plan(.good(), .close(isPassed: false))
            let clip = try await fixture.deliver("a clip", of: id)
            try await fixture.examineAll()
            try await fixture.runJobs(.checkEvidence)
            #expect(try await fixture.runJobs(.issueReceipt) == 0)
            // Nor by asking for it.
            let key = EvidenceKey(caseID: id, evidence: clip)
            #expect(try await fixture.workplace.issueReceipt(for: key, in: CaseworkFixture.body) == nil)
            #expect(try await fixture.state(id).evidence(clip)?.receipt == nil)
        }
    }

    /// The rule that does not bend: no receipt without its file.
    @Test func thereIsNoneWithoutTheBytes() async throws {
        try await CaseworkFixture.with { fixture in
            let (id, clip) = try await fixture.checkedClip()
            let digest = try #require(try await fixture.state(id).evidence(clip)).digest
            try await fixture.vault.delete(ObjectKey(body: CaseworkFixture.body, digest: digest))
            await #expect(throws: JobFailure.self) { try await fixture.runJobs(.issueReceipt) }
            #expect(try await fixture.state(id).evidence(clip)?.receipt == nil)
        }
    }

    @Test func aKeyThatCannotSignIsTriedAgain() async throws {
        try await CaseworkFixture.with { fixture in
            let (id, clip) = try await fixture.checkedClip()
            let key = EvidenceKey(caseID: id, evidence: clip)
            fixture.keystore.fail(with: .wrongPassphrase(KeyID(canonical: "KEY000000001")))
            await #expect(throws: CaseworkFault.self) {
                try await fixture.workplace.issueReceipt(for: key, in: CaseworkFixture.body)
            }
            #expect(try await fixture.state(id).evidence(clip)?.receipt == nil)
            fixture.keystore.fail(with: nil)
            #expect(try await fixture.runJobs(.issueReceipt) == 1)
            #expect(try await fixture.state(id).evidence(clip)?.receipt != nil)
        }
    }

    @Test func isForThoseWhoMaySeeTheEvidence() async throws {
        try await CaseworkFixture.with { fixture in
            let (id, clip) = try await fixture.checkedClip()
            try await fixture.runJobs(.issueReceipt)
            let receipt = try await fixture.receipt(of: clip, in: id).receipt
            for reader in [fixture.certifier, fixture.administrator] {
                #expect(try await fixture.receipt(of: clip, in: id, as: reader).receipt == receipt)
                // As it is read over the telephone.
                let code = try #require(ReceiptCode(receipt.code.grouped.lowercased()))
                #expect(try await fixture.workplace.findReceipt(code, caller: reader).receipt == receipt)
            }
            for stranger in fixture.foreigners + [fixture.otherCandidate, fixture.assessor] {
                await #expect(throws: CaseworkFault.self) { try await fixture.receipt(of: clip, in: id, as: stranger) }
                await #expect(throws: CaseworkFault.self) {
                    try await fixture.workplace.findReceipt(receipt.code, caller: stranger)
                }
            }
            // Candidates have their own; they do not look others up.
            await #expect(throws: CaseworkFault.forbidden(allowed: [.certifier, .administrator, .auditor])) {
                try await fixture.workplace.findReceipt(receipt.code, caller: fixture.candidate)
            }
        }
    }

    @Test func staysValidWhenThePersonalPartsAreErased() async throws {
        try await CaseworkFixture.with { fixture in
            let (id, clip) = try await fixture.checkedClip()
            try await fixture.runJobs(.issueReceipt)
            let before = try await fixture.receipt(of: clip, in: id).receipt
            for stream in [StreamID.case(id), .person(fixture.candidate.person), .body(CaseworkFixture.body)] {
                let acts = await fixture.records.acts(of: stream, in: CaseworkFixture.body)
                await fixture.records.erasePersonalParts(of: acts.map(\.envelope.id), in: CaseworkFixture.body)
            }
            let after = try await fixture.receipt(of: clip, in: id).receipt
            #expect(after == before)
            try ReceiptVerifier(keys: try await fixture.published()).verify(after)
        }
    }
}

extension CaseworkFixture {
    /// A clip that has passed the closer look, with the job of its receipt waiting.
    func checkedClip() async throws -> (id: CaseID, clip: EvidenceID) {
        let id = try await admittedCase()
        examiner.plan(.good(), .close())
        let clip = try await deliver("a clip", of: id)
        try await examineAll()
        #expect(try await runJobs(.checkEvidence) == 1)
        return (id, clip)
    }

    func receipt(of clip: EvidenceID, in id: CaseID, as caller: Caller? = nil) async throws -> ReceiptReading {
        try await workplace.showReceipt(for: clip, of: id, caller: caller ?? candidate)
    }

    /// What the body publishes, as a stranger reads it.
    func published(_ body: BodyID = CaseworkFixture.body) async throws -> KeySet {
        let keys = try await workplace.publishedKeys(of: body)
        return try KeySet(json: KeySet(keys.all.map { PublishedKey(body: body, key: $0) }).json)
    }
}
