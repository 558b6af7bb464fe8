import Terminal
import Testing

/// Attack T55 and its relatives: what data can do to a terminal that prints it.
@Suite struct TerminalTextTests {
    @Test(arguments: [
        ("\u{1b}[2J", "\\u{1b}[2J"),  // clears the screen
        ("\u{1b}]52;c;cm0gLXJm\u{7}", "\\u{1b}]52;c;cm0gLXJm\\u{7}"),  // OSC 52 writes the clipboard; BEL ends it
        ("\u{1b}]8;;http://a\u{1b}\\bank\u{1b}]8;;\u{1b}\\", "\\u{1b}]8;;http://a\\u{1b}\\bank\\u{1b}]8;;\\u{1b}\\"),
        ("\u{9b}2J", "\\u{9b}2J"),  // CSI as one C1 character
        ("\u{9d}0;title\u{9c}", "\\u{9d}0;title\\u{9c}"),
        ("\u{90}q\u{9c}", "\\u{90}q\\u{9c}"),  // device control string
        ("a\u{8}\u{8}b", "a\\u{8}\\u{8}b"),  // backspaces write over
        ("fine\rforged", "fine\\u{d}forged"),
        ("one\ntwo", "one\\u{a}two"),
        ("a\tb", "a\\u{9}b"),
        ("\0\u{7f}", "\\u{0}\\u{7f}"),
    ])
    func writesControlSequencesOut(text: String, expected: String) {
        #expect(TerminalText.safe(text) == expected)
    }

    @Test(arguments: [
        "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
        "\u{200E}", "\u{200F}", "\u{061C}", "\u{2028}", "\u{2029}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}",
        "\u{FEFF}", "\u{AD}", "\u{34F}", "\u{115F}", "\u{3164}", "\u{180E}", "\u{E000}", "\u{F0000}", "\u{E0001}",
        "\u{E0041}", "\u{FFF9}", "\u{FFFE}", "\u{FE0F}", "\u{E0100}", "\u{378}",
    ])
    func writesOutWhatIsNotVisible(text: String) throws {
        let scalar = try #require(text.unicodeScalars.first)
        let written = "\\u{" + String(scalar.value, radix: 16) + "}"
        #expect(TerminalText.safe("not" + text + "competent") == "not" + written + "competent")
    }

    @Test func everyControlCharacterIsWrittenOut() {
        for value in Array(UInt32(0)...0x1F) + Array(0x7F...0x9F) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let safe = TerminalText.safe(String(Character(scalar)))
            #expect(safe == "\\u{" + String(value, radix: 16) + "}")
        }
    }

    @Test(arguments: [
        "José Peña", "Ảnh", "田中 太郎", "김민수", "שרה", "محمد",
        "\u{0646}\u{0645}\u{06CC}\u{200C}\u{062E}\u{0648}\u{0627}\u{0647}\u{0645}",
        "क्\u{200D}ष", "👍🏽", "👩\u{200D}🔧", "🇲🇽", "☎\u{FE0F}", "❤\u{FE0F}\u{200D}🔥", "e\u{301}", "1\u{FE0F}\u{20E3}",
        "½ – “x”", "\\u{1b}",
    ])
    func leavesWhatPeopleWriteAsItIs(text: String) {
        #expect(TerminalText.safe(text) == text)
    }

    @Test func keepsNewlinesWhereAskedAndOnlyThem() {
        #expect(TerminalText.safe("a\nb\r\nc\rd\u{b}", keepingNewlines: true) == "a\nb\nc\\u{d}d\\u{b}")
    }

    @Test func aJoinerBetweenLatinLettersIsWrittenOut() {
        #expect(TerminalText.safe("pay\u{200D}pal") == "pay\\u{200d}pal")
    }

    @Test func aMarkWithoutABaseDoesNotReachWhatIsPrintedBeforeIt() {
        #expect(TerminalText.safe("\u{335}met") == "\\u{335}met")
        #expect(TerminalText.safe("\u{1b}\u{335}x") == "\\u{1b}\\u{335}x")
        #expect(TerminalText.safe("a\n\u{335}b", keepingNewlines: true) == "a\n\\u{335}b")
    }

    @Test func aPileOfMarksIsCutDown() {
        let safe = TerminalText.safe("a" + String(repeating: "\u{300}", count: 50) + "b")
        #expect(safe.unicodeScalars.count { $0 == "\u{300}" } == 8)
        #expect(safe.hasSuffix("\\u{300}b"))
    }

    @Test func isIdempotent() {
        let text = "a\u{1b}[31m\u{202E}\u{300}\u{200D}👩\u{200D}🔧\u{E0041}"
        let once = TerminalText.safe(text)
        #expect(TerminalText.safe(once) == once)
    }

    @Test func jsonForATerminalKeepsItsMeaning() {
        let json = "{\n  \"file\": \"a\u{9b}2J\u{202E}4pm.\u{7f}\u{E0041}\u{2028}é\"\n}"
        let safe = TerminalText.safeJSON(json)
        #expect(safe == "{\n  \"file\": \"a\\u009b2J\\u202e4pm.\\u007f\\udb40\\udc41\\u2028é\"\n}")
    }
}
