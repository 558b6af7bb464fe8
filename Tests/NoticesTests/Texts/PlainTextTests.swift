import Testing

@testable import Notices

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("Rosa\r\nBcc: all@example.org", "Rosa Bcc: all@example.org"), ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"),
        ("a\u{0}b", "a b"),
        ("\u{202E}gnp.exe\u{202C}", "gnp.exe"), ("  a \t\n b ", "a b"), ("José\u{200D}", "José\u{200D}"),
        ("a\u{FEFF}\u{AD}b", "ab"),
        ("a\u{E0041}b", "ab"), ("نام\u{200C}ها", "\u{2068}نام\u{200C}ها\u{2069}"),
    ])
    func keepsOneLineOfWhatIsSeen(text: String, line: String) {
        #expect(
            PlainText.line(text, isolatedIn: .leftToRight).map { Array($0.unicodeScalars) }
                == Array(line.unicodeScalars)
        )
    }

    @Test func cutsWhatIsTooLong() {
        #expect(PlainText.line(String(repeating: "ñ", count: 300), isolatedIn: .leftToRight)?.count == 201)
        #expect(PlainText.line(String(repeating: "ñ", count: 200), isolatedIn: .leftToRight)?.count == 200)
    }

    @Test func isolatesLatinInArabic() {
        #expect(PlainText.line("Rosa", isolatedIn: .rightToLeft) == "\u{2068}Rosa\u{2069}")
        #expect(PlainText.line("123", isolatedIn: .rightToLeft) == "123")
    }
}
