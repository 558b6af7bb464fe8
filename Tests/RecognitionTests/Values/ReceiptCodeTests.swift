import Recognition
import Testing

@Suite struct ReceiptCodeTests {
    /// The first 60 bits, five a symbol; computed by hand.
    @Test(arguments: [
        (String(repeating: "0", count: 64), "000000000000"), (String(repeating: "f", count: 64), "ZZZZZZZZZZZZ"),
        ("00443214c74254b" + String(repeating: "0", count: 49), "0123456789AB"),
    ])
    func followsFromADigest(hex: String, code: String) throws {
        let digest = try #require(Digest(hex: hex))
        #expect(ReceiptCode(of: digest).text == code)
        #expect(KeyID(of: digest).text == code)
    }

    @Test func isReadAloudInGroups() {
        let code = ReceiptCode(canonical: "K7M29QXW4T1B")
        #expect(code.grouped == "K7M2-9QXW-4T1B")
        #expect(ReceiptCode("k7m2 9qxw".replacing(" ", with: "-") + "-4tib") == code)
    }
}
