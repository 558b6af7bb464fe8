import Glibc
import Terminal
import Testing

@Suite struct TextWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("Peña", 4), ("e\u{301}", 1), ("田中", 4), ("ｱ", 1), ("Ａ", 2), ("한글", 4),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👩\u{200D}🔧", 2), ("👨\u{200D}👩\u{200D}👧\u{200D}👦", 2),
        ("🇲🇽", 2), ("☎", 1),
        ("☎\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("…", 1), ("ไม้", 2), ("שלום", 4), ("\u{1b}", 0),
    ])
    func countsColumns(text: String, columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
    }

    @Test(arguments: [
        ("fillet weld", 11, "fillet weld"), ("fillet weld", 10, "fillet we…"), ("田中太郎", 5, "田中…"), ("田中太郎", 6, "田中…"),
        ("田中太郎", 8, "田中太郎"), ("abc", 1, "…"), ("abc", 0, ""), ("👩\u{200D}🔧👩\u{200D}🔧", 3, "👩\u{200D}🔧…"), ("", 3, ""),
    ])
    func cutsBetweenCharacters(text: String, limit: Int, expected: String) {
        #expect(TextWidth.truncated(text, to: limit) == expected)
    }

    @Test func padsToColumnsAndNotToCharacters() {
        #expect(TextWidth.padded("田中", to: 6) == "田中  ")
        #expect(TextWidth.padded("7", to: 3, alignment: .trailing) == "  7")
        #expect(TextWidth.padded("long", to: 2) == "long")
    }

    /// The C library's own table is the judge: of another hand, and what terminal programs ask.
    @Test func agreesWithTheCLibrary() throws {
        let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        // <wchar.h> declares it for X/Open only, which Swift's import does not ask for.
        let symbol = try #require(dlsym(nil, "wcwidth"))
        let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
        var different: [String] = []
        var compared = 0
        for value in UInt32(0x20)...0x3FFFF {
            guard let scalar = Unicode.Scalar(value), !changedSince(scalar) else { continue }
            let theirs = Int(wcwidth(wchar_t(value)))
            // -1: unassigned there, or not printable.
            guard theirs >= 0, scalar.properties.generalCategory != .unassigned, !isCorner(scalar) else { continue }
            compared += 1
            let ours = TextWidth.columns(of: Character(scalar))
            if ours != theirs { different.append(String(value, radix: 16) + ": \(ours), not \(theirs)") }
        }
        #expect(compared > 100_000)
        // A few, for versions of Unicode that differ in a character's class; none at the time of writing.
        #expect(different.count <= 20, "\(different)")
    }

    /// Made wide by Unicode 16; an older library has them narrow.
    private func changedSince(_ scalar: Unicode.Scalar) -> Bool {
        [0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF, 0x1D300...0x1D376].contains { $0.contains(scalar.value) }
    }

    /// Where the two differ for a reason: format characters never reach the terminal; the circled numbers are of
    /// ambiguous width; the class of the Ahom vowel sign was changed between versions of Unicode.
    private func isCorner(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .format || (0x3248...0x324F).contains(scalar.value)
            || scalar.value == 0x1171E
    }
}
