import ExaminationReport
import Testing

@testable import Media

@Suite struct EditListTests {
    /// Version 0: segment duration, media time, rate.
    private static func list(_ entries: [(length: UInt32, position: Int32, rate: UInt32)], count: UInt32? = nil)
        -> [UInt8]
    {
        var bytes: [UInt8] = []
        let append = { (word: UInt32) in bytes += (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
        append(0)
        append(count ?? UInt32(entries.count))
        for entry in entries {
            append(entry.length)
            append(UInt32(bitPattern: entry.position))
            append(entry.rate)
        }
        return bytes
    }

    private static let normal: UInt32 = 0x1_0000

    @Test func readsADelayAndACut() throws {
        let bytes = Self.list([(600, -1, Self.normal), (1529, 273, Self.normal)])
        let edits = try #require(EditFacts(list: bytes, movie: 600, media: 600))
        #expect(edits.count == 2 && edits.partCount == 1 && !edits.changesSpeed)
        #expect(edits.delayMilliseconds == 1000)
        #expect(edits.skippedMilliseconds == 455)
        #expect(edits.presentedMilliseconds == 2548)
    }

    @Test func countsPartsAndSeesSpeed() throws {
        let bytes = Self.list([(600, 0, Self.normal), (600, 6000, Self.normal / 2)])
        let edits = try #require(EditFacts(list: bytes, movie: 600, media: 600))
        #expect(edits.partCount == 2 && edits.changesSpeed)
        #expect(edits.skippedMilliseconds == 0 && edits.presentedMilliseconds == 2000)
    }

    @Test func readsLongEntries() throws {
        let bytes: [UInt8] =
            [1, 0, 0, 0, 0, 0, 0, 1] + [0, 0, 0, 0, 0, 0, 0x03, 0xE8]
            + [0, 0, 0, 0, 0, 0, 0x01, 0xF4] + [0, 1, 0, 0]
        let edits = try #require(EditFacts(list: bytes, movie: 1000, media: 1000))
        #expect(edits.presentedMilliseconds == 1000 && edits.skippedMilliseconds == 500)
        let empty = Array(bytes[..<16]) + Array(repeating: 0xFF, count: 8) + [0, 1, 0, 0]
        #expect(EditFacts(list: empty, movie: 1000, media: 1000)?.delayMilliseconds == 1000)
    }

    @Test func takesCountsAndTimesThatLieForWhatTheyAre() throws {
        let many = try #require(
            EditFacts(list: Self.list([(600, 0, Self.normal)], count: .max), movie: 600, media: 600)
        )
        #expect(many.count == ReportBounds.itemCount && many.partCount == 1)
        let huge = Self.list(Array(repeating: (.max, 0, Self.normal), count: 4000))
        let edits = try #require(EditFacts(list: huge, movie: 100_000, media: 0))
        #expect(edits.presentedMilliseconds == ReportBounds.milliseconds)
        #expect(EditFacts(list: huge, movie: 0, media: 0)?.presentedMilliseconds == 0)
        #expect(EditFacts(list: Self.list([]), movie: 600, media: 600) == nil)
        #expect(EditFacts(list: [0, 0], movie: 600, media: 600) == nil)
    }
}
