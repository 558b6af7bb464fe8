import Testing

@testable import Credentials

@Suite struct Base64URLTests {
    /// RFC 4648, 10, without padding; and the two symbols that are not those of plain base64.
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"), ("\u{3FF}\u{3BF}", "z7_Ovw"),
    ])
    func writesAndReads(plain: String, text: String) {
        #expect(Base64URL.text(of: plain.utf8) == text)
        #expect(Base64URL.bytes(of: text) == Array(plain.utf8))
    }

    @Test(arguments: ["Z", "Zg==", "Zg=", "Zh", "Zm9", "Zm+v", "Zm/v", "Zm9v\n", " Zm9v", "Zm9vé"])
    func readsOneSpellingOnly(text: String) { #expect(Base64URL.bytes(of: text) == nil) }
}
