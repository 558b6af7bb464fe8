import ExaminationReport
import Testing

@testable import Media

@Suite struct ChapterListTests {
    private static func list(_ chapters: [(Int, String)], count: UInt8? = nil) -> [UInt8] {
        let entries = chapters.flatMap { seconds, title -> [UInt8] in
            let units = UInt64(seconds) * 10_000_000
            return (0..<8).map { UInt8(truncatingIfNeeded: units >> (56 - 8 * $0)) } + [UInt8(title.utf8.count)]
                + title.utf8
        }
        return [1, 0, 0, 0, 0, 0, 0, 0, count ?? UInt8(chapters.count)] + entries
    }

    @Test func readsNerosList() {
        let chapters = ChapterFacts(nero: Self.list([(0, "Preparación"), (75, "Corte")]))
        #expect(chapters.count == 2)
        #expect(chapters.first.map(\.atMilliseconds) == [0, 75_000])
        #expect(chapters.first.map(\.title) == ["Preparación", "Corte"])
    }

    @Test func keepsTheFirstAndCountsTheRest() {
        let chapters = ChapterFacts(nero: Self.list((0..<100).map { ($0, "\($0)") }))
        #expect(chapters.count == 100 && chapters.first.count == ReportBounds.chapterCount)
    }

    @Test func takesOutWhatATerminalWouldObey() {
        #expect(ChapterFacts(nero: Self.list([(0, "a\u{1B}[2Jb")])).first.first?.title == "a[2Jb")
    }

    @Test func stopsWhereTheBytesEnd() {
        let bytes = Self.list([(0, "one"), (1, "two")], count: 200)
        for length in bytes.indices {
            let chapters = ChapterFacts(nero: Array(bytes[..<length]))
            #expect(chapters.first.count <= 2 && chapters.first.count <= chapters.count)
        }
        #expect(ChapterFacts(nero: []).count == 0)
    }
}
