import Foundation
import Recognition
import Testing

@Suite struct BodyKeysTests {
    private func key(_ name: String) throws -> VerifyingKey {
        let digits = String(repeating: "1", count: 64)
        return try #require(VerifyingKey(id: KeyID(canonical: name), algorithm: .ed25519, publicKey: digits))
    }

    private func envelopes(_ acts: [BodyAct]) -> [Envelope] {
        acts.enumerated().map { index, act in
            Envelope(
                id: ActID(canonical: "ACT00000000\(index)"),
                body: BodyID(checked: "north"),
                stream: .body(BodyID(checked: "north")),
                version: index + 1,
                at: Instant(milliseconds: Int64(index)),
                author: .system,
                deed: .onBody(act)
            )
        }
    }

    @Test func theLatestKeyThatWasNotRetiredSigns() throws {
        let (first, second) = (try key("KEY000000001"), try key("KEY000000002"))
        let acts: [BodyAct] = [
            .established(.init(title: "North")), .keyAdded(.init(key: first)), .keyAdded(.init(key: second)),
            .keyRetired(.init(key: first.id)), .keyRetired(.init(key: second.id)),
        ]
        #expect(BodyKeys(envelopes(Array(acts.prefix(1)))).current == nil)
        #expect(BodyKeys(envelopes(Array(acts.prefix(2)))).current == first)
        #expect(BodyKeys(envelopes(Array(acts.prefix(4)))).current == second)
        let keys = BodyKeys(envelopes(acts))
        #expect(keys.current == nil)
        #expect(keys.all.map(\.key) == [first, second])
        #expect(keys.all.map(\.retiredAt?.milliseconds) == [3, 4])
    }

    @Test(arguments: ["", "11", String(repeating: "g", count: 64), String(repeating: "1", count: 66)])
    func whatIsNo32BytesIsNoKey(publicKey: String) {
        #expect(VerifyingKey(id: KeyID(canonical: "KEY000000001"), algorithm: .ed25519, publicKey: publicKey) == nil)
        let json = #"{"algorithm":"Ed25519","id":"KEY000000001","publicKey":"\#(publicKey)"}"#
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(VerifyingKey.self, from: Data(json.utf8)) }
    }
}
