import Testing

@testable import Media

@Suite struct EncoderNoteTests {
    private static let note =
        "x264 - core 164 r3095 baee400 - H.264/MPEG-4 AVC codec - Copyleft 2003-2022 - options: cabac=1 keyint=250 keyint_min=25"

    @Test func readsNameAndRhythm() throws {
        let note = try #require(EncoderNote([6, 5, 0xFF] + Self.note.utf8 + [0, 0x80]))
        #expect(note.name == "x264 - core 164 r3095 baee400")
        #expect(note.keyInterval == 250)
    }

    @Test func doesWithoutWhatIsNotThere() throws {
        #expect(EncoderNote(Array("no note here".utf8)) == nil)
        #expect(try #require(EncoderNote(Array("x265 (build 199) - 3.5".utf8))).keyInterval == nil)
        #expect(EncoderNote(Array("x264 - core 1 keyint=infinite".utf8))?.keyInterval == nil)
        #expect(EncoderNote(Array(("x264 - core " + String(repeating: "9", count: 500)).utf8))?.name.count == 64)
    }
}
