import Foundation
import Recognition
import Testing

@Suite struct ActCodingTests {
    @Test(arguments: ActSamples.all)
    func everyActComesBackAsItWas(deed: Deed) throws {
        let envelope = Envelope(
            id: ActID(canonical: "ACT000000001"),
            body: BodyID(checked: "north"),
            stream: .case(CaseStory.id),
            version: 7,
            at: CaseStory.beginning,
            author: .assessor(),
            deed: deed,
            commitment: ActSamples.digest("9")
        )
        #expect(try JSONDecoder().decode(Envelope.self, from: try JSONEncoder().encode(envelope)) == envelope)
        let act = Act(envelope: envelope, personal: PersonalPart(texts: ["name": "Ana Ruiz"], salt: "00"))
        #expect(try JSONDecoder().decode(Act.self, from: try JSONEncoder().encode(act)) == act)
    }

    @Test func everyKindHasASample() {
        #expect(Set(ActSamples.ofCases.map(\.kind)) == Set(CaseAct.Kind.allCases))
        #expect(Set(ActSamples.ofPersons.map(\.kind)) == Set(PersonAct.Kind.allCases))
        #expect(Set(ActSamples.ofBodies.map(\.kind)) == Set(BodyAct.Kind.allCases))
        #expect(OrganisationAct.Kind.allCases == [.registered])
        #expect(Set(ActSamples.all.map(\.stream)) == Set(StreamKind.allCases))
    }

    @Test func optionalPartsMayBeAbsent() throws {
        let bare: [Deed] = [
            .onCase(.applied(.init(candidate: .ana, scheme: StoryScheme.reference, units: ActSamples.units))),
            .onCase(.evidenceExamined(.init(evidence: ActSamples.evidence, report: .of("r"), findings: [.notAVideo]))),
            .onCase(.evidenceChecked(.init(evidence: ActSamples.evidence, report: nil, isPassed: true))),
            .onPerson(.registered(.init())),
        ]
        for deed in bare {
            let data = try JSONEncoder().encode(deed)
            #expect(try JSONDecoder().decode(Deed.self, from: data) == deed)
            #expect(!String(decoding: data, as: UTF8.self).contains("null"))
        }
    }

    @Test(arguments: [
        #"{"stream": "case", "act": {"kind": "promoted"}}"#, #"{"stream": "case", "act": {}}"#,
        #"{"stream": "planet", "act": {"kind": "withdrawn"}}"#, #"{"act": {"kind": "withdrawn"}}"#,
        #"{"stream": "person", "act": {"kind": "withdrawn"}}"#,
        #"{"stream": "case", "act": {"kind": "evidence-withdrawn", "evidence": "../../x"}}"#,
        #"{"stream": "case", "act": {"kind": "recommended", "outcome": "perfect"}}"#,
        #"{"stream": "case", "act": {"kind": "submitted", "set": 1.5, "evidence": [], "declaresOwnWork": true}}"#,
    ])
    func refusesWhatIsNoAct(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Deed.self, from: Data(json.utf8)) }
    }
}
