import CLibAV
import ExaminationReport

extension ChapterFacts {
    /// Nero's `chpl` box, which no standard describes: version and flags, with version 1 four bytes more, a count in one
    /// byte; for each the beginning in units of 100 ns as eight bytes, the title's length in one, the title in UTF-8.
    init(nero bytes: [UInt8]) {
        var position = bytes.first == 1 ? 8 : 4
        guard position < bytes.count else {
            self.init()
            return
        }
        let count = Int(bytes[position])
        position += 1
        var first: [Chapter] = []
        while first.count < min(count, ReportBounds.chapterCount), position + 9 <= bytes.count {
            let start = bytes.bigEndian(at: position, count: 8)
            let end = position + 9 + Int(bytes[position + 8])
            guard end <= bytes.count, let milliseconds = Milliseconds.of(start, timescale: 10_000_000) else { break }
            let title = String(decoding: bytes[position + 9..<end], as: UTF8.self)
            first.append(Chapter(atMilliseconds: milliseconds, title: title.reportText))
            position = end
        }
        self.init(count: count, first: first)
    }

    /// QuickTime's: the samples of a text track, each a length in two bytes and the title in UTF-8 or UTF-16.
    init(textTrack stream: UnsafeMutablePointer<AVStream>, source: ByteSource) {
        let clock = StreamClock(stream)
        let count = Int(max(0, avformat_index_get_entries_count(stream)))
        var first: [Chapter] = []
        var entry = clibav_index_entry()
        for number in 0..<min(count, ReportBounds.chapterCount) {
            guard clibav_read_index(stream, Int32(number), &entry) != 0, entry.position >= 0, entry.size >= 2,
                let milliseconds = clock.milliseconds(entry.time)
            else { break }
            let bytes = source.bytes(at: entry.position, count: min(Int(entry.size), 1024))
            first.append(Chapter(atMilliseconds: max(0, milliseconds), title: Self.title(bytes)))
        }
        self.init(count: count, first: first)
    }

    /// Matroska's and whatever else libav has read by itself.
    init(_ context: UnsafeMutablePointer<AVFormatContext>) {
        let count = Int(context.pointee.nb_chapters)
        var first: [Chapter] = []
        for number in 0..<min(count, ReportBounds.chapterCount) {
            guard let chapter = context.pointee.chapters[number]?.pointee else { break }
            let start = av_rescale_q(chapter.start, chapter.time_base, AVRational(num: 1, den: 1000))
            guard (0...Int64(ReportBounds.milliseconds)).contains(start) else { continue }
            let title = Metadata.value(of: "title", in: chapter.metadata)
            first.append(Chapter(atMilliseconds: Int(start), title: title))
        }
        self.init(count: count, first: first)
    }

    private static func title(_ bytes: [UInt8]) -> String? {
        let end = min(bytes.count, 2 + Int(bytes.bigEndian(at: 0, count: 2)))
        guard end > 2 else { return nil }
        let text = bytes[2..<end]
        guard text.starts(with: [0xFE, 0xFF]) else { return String(decoding: text, as: UTF8.self).reportText }
        let units = stride(from: 4, to: end - 1, by: 2).map { UInt16(bytes.bigEndian(at: $0, count: 2)) }
        return String(decoding: units, as: UTF16.self).reportText
    }
}
