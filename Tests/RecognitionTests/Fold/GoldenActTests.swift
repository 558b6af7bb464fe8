import Foundation
import Recognition
import Testing

/// Acts are kept for ever: what was written once must be read for ever. A change here is a change of the database.
@Suite struct GoldenActTests {
    private static let hex = { String(repeating: $0, count: 64) } as @Sendable (String) -> String

    private static let golden: [(deed: String, json: String)] = [
        (
            "applied",
            """
            {"act":{"before":["CASE00000002"],"candidate":"ANA000000001","kind":"applied","organisation":"0RG000000001",\
            "scheme":{"code":"kitchen","digest":"\(hex("a"))","version":"2026.1"},\
            "units":[{"code":"EDGE","contentDigest":"\(hex("c"))","structureDigest":"\(hex("5"))","version":"1"}]},\
            "stream":"case"}
            """
        ),
        (
            "admitted",
            """
            {"act":{"challenge":"MAIZ42","identityCheck":{"at":1767600000000,"by":"DAG000000005","method":"document-in-person"},\
            "kind":"admitted"},"stream":"case"}
            """
        ),
        (
            "invitation-issued",
            """
            {"act":{"expires":1767772800000,"key":"\(String(repeating: "ab", count: 32))","kind":"invitation-issued"},\
            "stream":"case"}
            """
        ),
        (
            "bundle-accepted",
            """
            {"act":{"bundle":"\(hex("b"))","declaration":"\(hex("0"))","entries":[{"claims":[{"criterion":"1.1",\
            "interval":{"end":2000,"start":1000}}],"digest":"\(hex("d"))","purpose":{"context":"home",\
            "occasion":"monday","requirement":"V1","unit":"EDGE"},"size":5000000}],"isVouched":true,\
            "key":"\(String(repeating: "ab", count: 32))","kind":"bundle-accepted","packedAt":1767600000000},\
            "stream":"case"}
            """
        ),
        (
            "evidence-received",
            """
            {"act":{"digest":"\(hex("d"))","evidence":"EV0000000001","kind":"evidence-received",\
            "provenance":{"bundle":"\(hex("b"))","kind":"bundle"},\
            "purpose":{"context":"home","occasion":"monday","requirement":"V1","unit":"EDGE"},"size":5000000},"stream":"case"}
            """
        ),
        (
            "evidence-examined",
            """
            {"act":{"evidence":"EV0000000001","facts":{"capturedAt":1767600000000,"durationMilliseconds":61250,\
            "hasSound":true,"height":720,"keyframes":12,"width":1280},"findings":["too-short","wrong-orientation"],\
            "kind":"evidence-examined","report":"\(hex("e"))"},"stream":"case"}
            """
        ),
        (
            "evidence-checked",
            """
            {"act":{"evidence":"EV0000000001","finding":"damaged","isPassed":false,"kind":"evidence-checked",\
            "report":"\(hex("f"))"},"stream":"case"}
            """
        ),
        (
            "receipt-issued",
            """
            {"act":{"code":"RCPT00000001","evidence":"EV0000000001","key":"KEY000000001","kind":"receipt-issued",\
            "statement":"e30.e30.c2lnbmVk"},"stream":"case"}
            """
        ),
        (
            "key-added",
            """
            {"act":{"key":{"algorithm":"Ed25519","id":"KEY000000001","publicKey":"\(hex("8"))"},"kind":"key-added"},\
            "stream":"body"}
            """
        ),
        ("key-retired", #"{"act":{"key":"KEY000000001","kind":"key-retired"},"stream":"body"}"#),
        (
            "submitted",
            #"{"act":{"declaresOwnWork":true,"evidence":["EV0000000001"],"kind":"submitted","set":1},"stream":"case"}"#
        ),
        (
            "allocation-ended",
            """
            {"act":{"assessor":"BEN000000002","cause":"expired","kind":"allocation-ended","round":"first","unit":"EDGE"},\
            "stream":"case"}
            """
        ),
        (
            "judged",
            """
            {"act":{"challengeSeen":["EV0000000001"],"judgements":[{"citations":[{"evidence":"EV0000000001","interval":{"end":18000,"start":12000}}],\
            "criterion":"1.1","level":"yes","verdict":"met"},{"citations":[],"criterion":"1.2","verdict":"not-applicable"}],\
            "kind":"judged","outcome":"not-yet-competent","round":"first","rubric":"\(hex("c"))",\
            "rulesOfEvidence":{"authentic":true,"current":false,"sufficient":true,"valid":true},"set":1,"unit":"EDGE"},\
            "stream":"case"}
            """
        ),
        (
            "decided",
            """
            {"act":{"batch":"BATCH0000001","decision":"D00000000001","givesReason":true,"kind":"decided","outcome":"none",\
            "units":[{"outcome":"not-yet-competent","unit":"EDGE"}]},"stream":"case"}
            """
        ),
        ("withdrawn", #"{"act":{"kind":"withdrawn"},"stream":"case"}"#),
        (
            "token-issued",
            """
            {"act":{"digest":"\(hex("7"))","expires":1767772800000,"kind":"token-issued","role":"assessor",\
            "token":"T0K000000001"},"stream":"person"}
            """
        ),
        (
            "scheme-adopted",
            """
            {"act":{"kind":"scheme-adopted","scheme":{"code":"kitchen","digest":"\(hex("a"))","version":"2026.1"},\
            "units":[{"code":"EDGE","contentDigest":"\(hex("c"))","structureDigest":"\(hex("5"))","version":"1"}]},\
            "stream":"body"}
            """
        ),
    ]

    /// Each kind of act is in one of the two lists.
    @Test func everyKindIsWrittenDown() {
        let known = Self.golden.map(\.deed) + GoldenActs.ofTheProcess.map(\.0)
        #expect(
            Set(ActSamples.all.map(\.kind)).subtracting(known) == ["established"],
            "its title is the body's own word"
        )
    }

    @Test(arguments: GoldenActs.ofTheProcess)
    func isWrittenAsEver(kind: String, act: String) throws {
        let deed = try #require(ActSamples.all.first { $0.kind == kind })
        let json = #"{"act":{\#(act)},"stream":"\#(deed.stream.rawValue)"}"#
        #expect(try Self.json(deed) == json)
        #expect(try JSONDecoder().decode(Deed.self, from: Data(json.utf8)) == deed)
    }

    @Test(arguments: golden.map(\.deed))
    func isWrittenAsEver(kind: String) throws {
        let deed = try #require(ActSamples.all.first { $0.kind == kind })
        let golden = try #require(Self.golden.first { $0.deed == kind })
        #expect(try Self.json(deed) == golden.json)
        #expect(try JSONDecoder().decode(Deed.self, from: Data(golden.json.utf8)) == deed)
    }

    /// Candidates came first and say nothing of how they send; what comes in another way does.
    @Test func whatTheCandidateSendsSaysNoWay() throws {
        let json = """
            {"act":{"digest":"\(Self.hex("d"))","evidence":"EV0000000001","kind":"evidence-received",\
            "purpose":{"requirement":"V1","unit":"EDGE"},"size":5},"stream":"case"}
            """
        let act = CaseAct.EvidenceReceived(
            evidence: ActSamples.evidence,
            digest: ActSamples.digest("d"),
            size: 5,
            purpose: EvidencePurpose(unit: .edge, requirement: .work)
        )
        #expect(try Self.json(Deed.onCase(.evidenceReceived(act))) == json)
        #expect(try JSONDecoder().decode(Deed.self, from: Data(json.utf8)) == .onCase(.evidenceReceived(act)))
        #expect(try Self.json(EvidenceProvenance.watchFolder) == #"{"kind":"watch-folder"}"#)
    }

    /// An organisation's act has a kind, and so has the organisation: two keys.
    @Test func anOrganisationKeepsBothKinds() throws {
        let json = #"{"act":{"kind":"registered","organisationKind":"centre"},"stream":"organisation"}"#
        #expect(try Self.json(Deed.onOrganisation(.registered(.init(kind: .centre)))) == json)
    }

    /// Videos came first and say nothing; every other kind does.
    @Test func aPhotoSaysItsKind() throws {
        let photo = MediaFacts(
            kind: .photo,
            durationMilliseconds: 0,
            width: 40,
            height: 30,
            hasSound: false,
            keyframes: 1
        )
        let json = """
            {"durationMilliseconds":0,"hasSound":false,"height":30,"keyframes":1,"kind":"photo","width":40}
            """
        #expect(try Self.json(photo) == json)
        #expect(try JSONDecoder().decode(MediaFacts.self, from: Data(json.utf8)) == photo)
    }

    @Test func anEnvelopeIsWrittenAsEver() throws {
        let envelope = Envelope(
            id: ActID(canonical: "ACT000000001"),
            body: BodyID(checked: "north"),
            stream: .case(CaseStory.id),
            version: 7,
            at: CaseStory.beginning,
            author: .assessor(),
            deed: .onCase(.withdrawn(.init())),
            commitment: ActSamples.digest("9")
        )
        #expect(
            try Self.json(envelope) == """
                {"at":1767600000000,"author":{"person":"BEN000000002","role":"assessor"},"body":"north",\
                "commitment":"\(Self.hex("9"))","deed":{"act":{"kind":"withdrawn"},"stream":"case"},"id":"ACT000000001",\
                "stream":{"id":"CASE00000001","kind":"case"},"version":7}
                """
        )
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
