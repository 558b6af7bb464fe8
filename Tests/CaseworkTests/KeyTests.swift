import AssayTesting
import Credentials
import Recognition
import Records
import Testing
import Vault

@testable import Casework

@Suite struct KeyTests {
    @Test func aBodyBeginsWithAKey() async throws {
        try await CaseworkFixture.with { fixture in
            let keys = try await fixture.workplace.listKeys(caller: fixture.administrator)
            #expect(keys.all.count == 1 && keys.current != nil)
            #expect(try await fixture.published().keys.map(\.key) == keys.all)
            // Each body has its own.
            let others = try await fixture.workplace.publishedKeys(of: CaseworkFixture.otherBody)
            #expect(others.current?.id != keys.current?.id)
            await #expect(throws: CaseworkFault.notFound(.body)) {
                try await fixture.workplace.publishedKeys(of: BodyID(checked: "nowhere"))
            }
            try await fixture.expectStart(made: 0, lost: [])
        }
    }

    @Test func whatAnOldKeySignedStaysValidAfterARotation() async throws {
        try await CaseworkFixture.with { fixture in
            let (id, clip) = try await fixture.checkedClip()
            try await fixture.runJobs(.issueReceipt)
            let old = try await fixture.receipt(of: clip, in: id).receipt
            fixture.clock.advance(seconds: 3_600)
            let new = try await fixture.workplace.rotateKey(caller: fixture.administrator, key: nil)
            let keys = try await fixture.workplace.listKeys(caller: fixture.administrator)
            #expect(keys.current?.id == new && new != old.key)
            #expect(keys.all.map { $0.retiredAt == nil } == [false, true])
            let acts = await fixture.records.acts(of: .body(CaseworkFixture.body), in: CaseworkFixture.body)
            #expect(acts.suffix(2).map(\.envelope.deed.kind) == ["key-added", "key-retired"])
            #expect(
                acts.suffix(2).allSatisfy { $0.envelope.author == fixture.administrator.author && $0.personal == nil }
            )

            let verifier = ReceiptVerifier(keys: try await fixture.published())
            try verifier.verify(old)
            let (other, next) = try await fixture.checkedClip()
            try await fixture.runJobs(.issueReceipt)
            let fresh = try await fixture.receipt(of: next, in: other).receipt
            #expect(fresh.key == new)
            try verifier.verify(fresh)
        }
    }

    @Test func aRotationIsAnAdministratorsAndHappensOnceForOneRequest() async throws {
        try await CaseworkFixture.with { fixture in
            for caller in [fixture.candidate, fixture.assessor, fixture.certifier] {
                await #expect(throws: CaseworkFault.forbidden(allowed: [.administrator])) {
                    try await fixture.workplace.rotateKey(caller: caller, key: nil)
                }
                await #expect(throws: CaseworkFault.forbidden(allowed: [.administrator])) {
                    try await fixture.workplace.listKeys(caller: caller)
                }
            }
            let key = fixture.workplace.requestKey("rotate-once", for: [])
            let first = try await fixture.workplace.rotateKey(caller: fixture.administrator, key: key)
            #expect(try await fixture.workplace.rotateKey(caller: fixture.administrator, key: key) == first)
            #expect(try await fixture.workplace.listKeys(caller: fixture.administrator).all.count == 2)
            #expect(try await fixture.workplace.publishedKeys(of: CaseworkFixture.otherBody).all.count == 1)
        }
    }

    /// A data folder from before there were keys: a body without one, evidence that was checked and got no receipt.
    @Test func aBodyFromBeforeGetsItsKeyAndTheReceiptsThatAreDue() async throws {
        try await CaseworkFixture.with { fixture in
            let body = BodyID(checked: "older")
            let older = try await fixture.bodyWithoutKey(body)
            #expect(try await fixture.workplace.publishedKeys(of: body).current == nil)
            let key = EvidenceKey(caseID: older.id, evidence: older.clip)
            #expect(try await fixture.workplace.issueReceipt(for: key, in: body) == "no-signing-key")

            try await fixture.expectStart(made: 1, lost: [])
            try await fixture.expectStart(made: 0, lost: [])
            let current = try #require(try await fixture.workplace.publishedKeys(of: body).current)
            #expect(try await fixture.runJobs(.issueReceipt) == 1)
            let administrator = Caller(body: body, person: fixture.administrator.person, role: .administrator)
            let receipt = try await fixture.receipt(of: older.clip, in: older.id, as: administrator).receipt
            #expect(receipt.key == current.id)
            try ReceiptVerifier(keys: try await fixture.published(body)).verify(receipt)
        }
    }

    /// What the operator can mend keeps the service from starting; a lost key does not keep evidence from arriving.
    @Test func aKeyThatCannotSignIsFoundAtTheStart() async throws {
        try await CaseworkFixture.with { fixture in
            let (id, clip) = try await fixture.checkedClip()
            let lost = try #require(try await fixture.workplace.publishedKeys(of: CaseworkFixture.body).current).id
            fixture.keystore.fail(with: .locked(lost))
            await #expect(throws: CaseworkFault.keystore(.locked(lost))) { try await fixture.workplace.ensureKeys() }
            fixture.keystore.fail(with: nil)
            fixture.keystore.lose(lost)
            try await fixture.expectStart(made: 0, lost: [lost])
            let new = try await fixture.workplace.rotateKey(caller: fixture.administrator, key: nil)
            try await fixture.runJobs(.issueReceipt)
            #expect(try await fixture.receipt(of: clip, in: id).receipt.key == new)
        }
    }
}

extension CaseworkFixture {
    fileprivate func expectStart(
        made: Int,
        lost: [KeyID],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let start = try await workplace.ensureKeys()
        #expect(start.made == made, sourceLocation: sourceLocation)
        #expect(start.lost == lost, sourceLocation: sourceLocation)
    }

    /// Acts as an earlier version would have left them.
    fileprivate func bodyWithoutKey(_ body: BodyID) async throws -> (id: CaseID, clip: EvidenceID) {
        var acts = SampleActs(seed: 900, body: body)
        let adopted = try #require(await records.adoptedSchemes(in: Self.body).first)
        var documents: [Digest: [UInt8]] = [:]
        for digest in [adopted.scheme.digest] + adopted.units.map(\.contentDigest) {
            documents[digest] = await records.document(digest, in: Self.body)
        }
        let deeds: [BodyAct] = [
            .established(.init(title: "Older")), .schemeAdopted(.init(scheme: adopted.scheme, units: adopted.units)),
        ]
        let own = deeds.enumerated().map { acts.act(.onBody($1), on: .body(body), after: $0) }
        _ = try await records.append(
            Append(body: body, stream: .body(body), expecting: 0, acts: own, documents: documents)
        )
        let id: CaseID = acts.id()
        let clip: EvidenceID = acts.id()
        let object = try await vault.store(Array("an older clip".utf8), for: body)
        let unit = try #require(adopted.units.first)
        let facts = MediaFacts(durationMilliseconds: 60_000, width: 1_280, height: 720, hasSound: true, keyframes: 12)
        let told: [CaseAct] = [
            .applied(.init(candidate: acts.id(), scheme: adopted.scheme, units: [unit])),
            .evidenceReceived(
                .init(evidence: clip, digest: object.key.digest, size: object.size, purpose: purpose(unit.code))
            ),
            .evidenceExamined(.init(evidence: clip, report: acts.digest(), facts: facts, findings: [])),
            .evidenceChecked(.init(evidence: clip, report: acts.digest(), isPassed: true)),
        ]
        let done = told.enumerated().map { acts.act(.onCase($1), on: .case(id), after: $0) }
        _ = try await records.append(Append(body: body, stream: .case(id), expecting: 0, acts: done))
        return (id, clip)
    }
}
