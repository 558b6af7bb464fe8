import AssayTesting
import Crypto
import Recognition
import Testing

@testable import Bundles

@Suite struct PackingKeyTests {
    @Test func comesBackFromItsFile() throws {
        let key = PackingKey()
        let again = try #require(PackingKey(fileText: key.fileText))
        #expect(again.publicKey == key.publicKey)
        #expect(PackingKey().publicKey != key.publicKey)
        for text in ["", "x", key.fileText.uppercased(), String(key.fileText.dropLast(2)), "assay-device-1 "] {
            #expect(PackingKey(fileText: text) == nil, "\(text.count)")
        }
    }

    @Test func saysNothingOfItself() throws {
        let key = PackingKey()
        let secret = try #require(key.fileText.split(separator: " ").last).trimmingSuffix("\n")
        var random = SeededGenerator(seed: 1)
        let code = InvitationCode(to: PackedSample.caseID, using: &random)
        for text in ["\(key)", String(describing: key), "\(code)", String(reflecting: code)] {
            #expect(!text.contains(secret) && !text.contains(code.text.prefix(4)))
        }
    }

    @Test func anInvitationIsReadAsPeopleWriteIt() throws {
        var random = SeededGenerator(seed: 2)
        let code = InvitationCode(to: PackedSample.caseID, using: &random)
        let key = try #require(PackingKey(invitation: code, to: PackedSample.caseID)).publicKey
        #expect(code.text.count == 29)
        let spellings = [
            code.text.lowercased(), code.text.replacing("-", with: ""), code.text.replacing("-", with: " "),
            code.text.replacing("0", with: "o").replacing("1", with: "l"),
        ]
        for spelling in spellings {
            let read = try #require(InvitationCode(spelling))
            #expect(PackingKey(invitation: read, to: PackedSample.caseID)?.publicKey == key)
        }
    }

    @Test func aSlipOfThePenIsNoticed() throws {
        var random = SeededGenerator(seed: 3)
        let code = InvitationCode(to: PackedSample.caseID, using: &random)
        #expect(PackingKey(invitation: code, to: CaseID(canonical: "4ZC08NYV6HRE")) == nil)
        let symbols = Array(code.text)
        for index in symbols.indices where symbols[index] != "-" {
            var slipped = symbols
            slipped[index] = slipped[index] == "7" ? "8" : "7"
            let read = try #require(InvitationCode(String(slipped)))
            #expect(PackingKey(invitation: read, to: PackedSample.caseID) == nil, "\(index)")
        }
        for text in [
            "", String(code.text.dropLast()), code.text + "7", code.text.replacing("-", with: "_"),
            "U" + code.text.dropFirst(),
        ] {
            #expect(InvitationCode(text) == nil, "\(text)")
        }
    }

    /// A code is drawn from all that there are: each symbol comes up.
    @Test func drawsEverySymbol() {
        var random = SeededGenerator(seed: 4)
        var seen: Set<Character> = []
        for _ in 0..<50 { seen.formUnion(InvitationCode(to: PackedSample.caseID, using: &random).text) }
        #expect(seen.count == 33)
    }

    /// RFC 8032, 7.1, TEST 1: the library is asked the right question.
    @Test func signsAsTheStandardSays() throws {
        let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
        let key = try #require(PackingKey(fileText: "assay-device-1 \(seed)\n"))
        #expect(key.publicKey.text == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        // RFC 8032 leaves no randomness to a signature, but the library adds some: so it is verified, by the library itself.
        let message = Array("assay-bundle-1\nhello".utf8)
        let signature = try BundleSignature(of: Array("hello".utf8), by: key)
        let bytes = try #require(Hexadecimal.bytes(key.publicKey.text, count: 32))
        let judge = try Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        #expect(judge.isValidSignature(signature.signature, for: message))
        #expect(!judge.isValidSignature(signature.signature, for: Array("hello".utf8)))
    }
}

extension Substring {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : String(self)
    }
}
