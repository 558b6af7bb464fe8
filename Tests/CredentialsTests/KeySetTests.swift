import Recognition
import Testing

@testable import Credentials

@Suite struct KeySetTests {
    @Test func readsWhatItWrites() throws {
        let sample = try ReceiptSample()
        let set = sample.published(retiredAt: ReceiptSample.issuedAt)
        #expect(try KeySet(json: set.json) == set)
        let text = String(decoding: set.json, as: UTF8.self)
        #expect(
            text.contains(#""alg":"EdDSA""#) && text.contains(#""crv":"Ed25519""#) && text.contains(#""kty":"OKP""#)
        )
        #expect(!text.contains("\"d\""))
    }

    @Test func passesOverKeysOfOthers() throws {
        let sample = try ReceiptSample()
        let ours = String(
            decoding: sample.published().json.dropFirst(#"{"keys":["#.utf8.count).dropLast(2),
            as: UTF8.self
        )
        let set =
            #"{"keys":[{"kty":"RSA","n":"x","e":"AQAB"},\#(ours),{"kty":"OKP","crv":"X25519","x":"AA"}],"more":1}"#
        #expect(try KeySet(json: Array(set.utf8)) == sample.published())
    }

    @Test(arguments: [
        ("", KeySetFault.notAKeySet), ("[]", .notAKeySet), (#"{"keys":{}}"#, .notAKeySet), (#"{"keys":[]}"#, .noKeys),
        (#"{"keys":[{"kty":"OKP","crv":"Ed25519","d":"AA"}]}"#, .privateKey),
        (
            #"{"keys":[{"kty":"OKP","crv":"Ed25519","body":"north","kid":"KEY000000001","x":"AA","addedAt":1}]}"#,
            .malformedKey
        ),
    ])
    func saysWhatIsWrong(json: String, fault: KeySetFault) {
        #expect(throws: fault) { try KeySet(json: Array(json.utf8)) }
        #expect(!fault.description.isEmpty && fault.remedy.hasSuffix("."))
    }

    /// The name follows from the key, so that one cannot be put in another's place.
    @Test func aKeyUnderAnotherNameIsRefused() throws {
        let sample = try ReceiptSample()
        let text = String(decoding: sample.published().json, as: UTF8.self)
        let renamed = text.replacing(sample.key.id.text, with: "KEY000000001")
        #expect(throws: KeySetFault.malformedKey) { try KeySet(json: Array(renamed.utf8)) }
    }
}
