import Foundation
import Recognition
import Testing

/// An act is one flat object with its kind: what it holds must not get in the way of that.
@Suite struct ActFlatnessTests {
    @Test(arguments: ActSamples.all)
    func everyFieldHasAKeyOfItsOwnBesideTheKind(deed: Deed) throws {
        let data = try JSONEncoder().encode(deed)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let act = try #require(object["act"] as? [String: Any])
        #expect(act["kind"] as? String == deed.kind)
        #expect(Set(act.keys.filter { $0 != "kind" }) == Self.fields(of: deed))
    }

    /// An organisation has a kind too; that it is written otherwise is a test of its own.
    private static func fields(of deed: Deed) -> Set<String> {
        let act = Mirror(reflecting: deed).children.first?.value
        let payload = act.flatMap { Mirror(reflecting: $0).children.first?.value }
        let fields = payload.map { Mirror(reflecting: $0).children.compactMap(\.label) } ?? []
        return Set(fields.map { deed.stream == .organisation && $0 == "kind" ? "organisationKind" : $0 })
    }

    /// An organisation is written by the same rule as a person.
    @Test func aRelationNamesItsParty() throws {
        let party = RelatedParty.organisation(ActSamples.organisation)
        let data = try JSONEncoder().encode(party)
        #expect(String(decoding: data, as: UTF8.self) == #"{"organisation":"0RG000000001"}"#)
        #expect(try JSONDecoder().decode(RelatedParty.self, from: data) == party)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(RelatedParty.self, from: Data("{}".utf8)) }
    }

    /// What was written before a field was there: nothing is said of it.
    @Test(arguments: [
        (
            #""kind":"judged","unit":"EDGE","round":"first","rubric":"\#(hex)","set":1,"judgements":[],"outcome":"competent","#
                + #""rulesOfEvidence":{"valid":true,"sufficient":true,"authentic":true,"current":true}"#, "case"
        ),
        (#""kind":"decided","decision":"D00000000001","outcome":"full","units":[],"givesReason":false"#, "case"),
        (
            #""kind":"evidence-received","evidence":"EV0000000001","digest":"\#(hex)","size":5,"#
                + #""purpose":{"unit":"EDGE","requirement":"V1"}"#, "case"
        ),
        (#""kind":"evidence-checked","evidence":"EV0000000001","isPassed":false"#, "case"),
        (
            #""kind":"applied","candidate":"ANA000000001","units":[],"#
                + #""scheme":{"code":"kitchen","version":"1","digest":"\#(hex)"}"#, "case"
        ),
        (#""kind":"role-granted","role":"assessor""#, "person"), (#""kind":"registered""#, "person"),
    ])
    func anActFromBeforeIsRead(act: String, stream: String) throws {
        let json = #"{"act":{\#(act)},"stream":"\#(stream)"}"#
        let deed = try JSONDecoder().decode(Deed.self, from: Data(json.utf8))
        #expect(act.contains(#""kind":"\#(deed.kind)""#))
        #expect(try JSONDecoder().decode(Deed.self, from: try JSONEncoder().encode(deed)) == deed)
    }

    private static let hex = String(repeating: "a", count: 64)
}
