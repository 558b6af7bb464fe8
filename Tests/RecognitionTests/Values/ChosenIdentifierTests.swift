import Foundation
import Recognition
import Testing

@Suite struct ChosenIdentifierTests {
    @Test(arguments: ["a", "EL-101", "conocer-norte", "1.2", "0", "v_2", "a..b", String(repeating: "x", count: 64)])
    func takesCodesThatNeedNoEscaping(text: String) {
        #expect(UnitCode(text)?.text == text)
    }

    @Test(arguments: [
        "", ".", "..", ".hidden", "-rf", "_x", "a/b", "../a", "a\\b", "a b", "a\0", "\0", "a\n", "a\r\n", "a:b",
        "a%2fb", "a;b", "é",
        "a\u{301}", "٣", "１", "\u{212A}", "a\u{200B}", "a\u{202E}b", "«a»", String(repeating: "x", count: 65),
        String(repeating: "x", count: 1_000_000),
    ])
    func refusesHostileText(text: String) {
        #expect(UnitCode(text) == nil)
        #expect(BodyID(text) == nil)
        #expect(ChosenLabel(text) == nil)
        #expect(LanguageTag(text) == nil)
    }

    @Test func keepsTheCaseOfLetters() {
        #expect(UnitCode("EL-1") != UnitCode("el-1"))
        #expect([UnitCode.wash, .cut, .edge].sorted() == [.cut, .edge, .wash])
    }

    @Test func decodesOnlyWhatItWouldRead() {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([UnitCode].self, from: Data(#"["../x"]"#.utf8)) }
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([UnitCode].self, from: Data(#"["a\u0000b"]"#.utf8))
        }
    }
}
