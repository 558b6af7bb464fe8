import ExaminationReport
import Testing

@testable import Media

/// Tags of photos, right and hostile.
@Suite struct ExifTests {
    private static func word(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)] }
    private static func long(_ value: Int) -> [UInt8] { word(value >> 16) + word(value & 0xFFFF) }

    /// A directory in big-endian order, whose values lie behind it; the structure begins with it.
    private static func structure(_ entries: [(tag: Int, type: Int, count: Int, value: [UInt8])]) -> [UInt8] {
        var (head, values) = (word(entries.count), [UInt8]())
        for entry in entries {
            var value = entry.value
            if value.count > 4 {
                let place = 8 + 2 + 12 * entries.count + 4 + values.count
                values += value
                value = long(place)
            }
            head += word(entry.tag) + word(entry.type) + long(entry.count)
            head += value + [UInt8](repeating: 0, count: 4 - value.count)
        }
        return Array("MM\0*".utf8) + long(8) + head + long(0) + values
    }

    private static func text(_ tag: Int, _ text: String) -> (Int, Int, Int, [UInt8]) {
        (tag, 2, text.utf8.count + 1, Array(text.utf8) + [0])
    }

    @Test func readsTheOtherByteOrder() {
        let exif = Exif(Self.structure([Self.text(0x010F, "Fonomex"), (0x0112, 3, 1, [0, 3])]))
        #expect(exif.makes == [Statement("Fonomex", tag: "Make")])
        #expect(exif.orientation == Orientation(rotation: 180, isMirrored: false))
    }

    @Test(arguments: [9, 0xFFFF]) func noticesAnOrientationThatMeansNothing(_ value: Int) {
        let exif = Exif(Self.structure([(0x0112, 3, 1, Self.word(value))]))
        #expect(exif.orientation == .asCoded)
        #expect(exif.isOrientationMeaningless)
    }

    @Test(arguments: [
        "0000:00:00 00:00:00", "2026-03-14 10:00:00", "2026:13:01 00:00:00", "yesterday", "    :  :     :  :  ",
    ])
    func takesNoTimeFrom(_ text: String) {
        #expect(Exif(Self.structure([Self.text(0x0132, text)])).times.isEmpty)
    }

    @Test func makesTextsHarmless() {
        let exif = Exif(Self.structure([Self.text(0x0110, "Obrera\u{1B}[2J 5")]))
        #expect(exif.models.map(\.value) == ["Obrera[2J 5"])
    }

    /// Offsets beyond the end, directories that point to themselves, counts that overflow: nothing comes of them.
    @Test func followsNoHostileOffset() {
        let far = Self.structure([(0x010F, 2, 100, Self.long(0x7FFF_FFFF)), (0x8769, 4, 1, Self.long(8))])
        #expect(Exif(far).makes.isEmpty)
        let many = Self.structure([(0x010F, 2, 0xFFFF_FFFF, Self.long(8)), (0x8825, 4, 1, Self.long(0xFFFF_FFF0))])
        #expect(Exif(many).makes.isEmpty)
        #expect(Exif(many).places.isEmpty)
        #expect(Exif(Array("II*\0".utf8) + [0xFF, 0xFF, 0xFF, 0xFF]).times.isEmpty)
        #expect(Exif(Array("MM\0*".utf8)).times.isEmpty)
        #expect(Exif([]).times.isEmpty)
    }

    @Test func endsOnRandomBytes() {
        var random = SystemRandomNumberGenerator()
        let good = Self.structure([
            Self.text(0x010F, "Fonomex"), (0x0112, 3, 1, [0, 6]), (0x8769, 4, 1, Self.long(8)),
            (0x8825, 4, 1, Self.long(8)), Self.text(0x0132, "2026:03:14 10:09:26"),
        ])
        for _ in 0..<2000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let exif = Exif(bytes)
            #expect([0, 90, 180, 270].contains(exif.orientation.rotation))
            #expect(exif.makes.allSatisfy { $0.value.isReportText })
        }
    }
}
