import ExaminationReport

/// What an MP4's movie box declares, as written: durations, edit lists, chapters.
struct MovieHeader {
    struct Track {
        /// The track's number, which libav gives as the stream's `id`.
        var number = 0
        var declaredMilliseconds: Int?
        var edits: EditFacts?
        /// Numbers of the tracks whose samples are this one's chapters.
        var chapterTracks: [Int] = []
    }

    private(set) var declaredMilliseconds: Int?
    private(set) var tracks: [Track] = []
    /// Nero's list of chapters.
    private(set) var chapters = ChapterFacts()
    private var timescale: UInt64 = 0

    init(_ source: ByteSource, movie: Range<Int64>) {
        var reader = BoxReader(source)
        let boxes = reader.boxes(in: movie)
        if let header = boxes.first("mvhd").flatMap({ TimedHeader(reader.content($0, upTo: 32)) }) {
            timescale = header.timescale
            declaredMilliseconds = header.milliseconds
        }
        for box in boxes where box.type == "trak" && tracks.count < ReportBounds.streamCount {
            tracks.append(track(box, &reader))
        }
        if let list = boxes.first("udta").flatMap({ reader.boxes(in: $0.content).first("chpl") }) {
            chapters = ChapterFacts(nero: reader.content(list, upTo: 8192))
        }
    }

    func track(number: Int) -> Track? { tracks.first { $0.number == number } }

    private func track(_ box: BoxHeader, _ reader: inout BoxReader) -> Track {
        var track = Track()
        let boxes = reader.boxes(in: box.content)
        if let header = boxes.first("tkhd").map({ reader.content($0, upTo: 24) }), let version = header.first {
            track.number = Int(header.bigEndian(at: version == 1 ? 20 : 12, count: 4))
        }
        let media = boxes.first("mdia").map { reader.boxes(in: $0.content) } ?? []
        let header = media.first("mdhd").flatMap { TimedHeader(reader.content($0, upTo: 32)) }
        track.declaredMilliseconds = header?.milliseconds
        if let list = boxes.first("edts").flatMap({ reader.boxes(in: $0.content).first("elst") }) {
            let bytes = reader.content(list, upTo: 8 + 20 * EditFacts.entriesRead)
            track.edits = EditFacts(list: bytes, movie: timescale, media: header?.timescale ?? 0)
        }
        if let list = boxes.first("tref").flatMap({ reader.boxes(in: $0.content).first("chap") }) {
            let bytes = reader.content(list, upTo: 64)
            track.chapterTracks = stride(from: 0, to: bytes.count - 3, by: 4).map {
                Int(bytes.bigEndian(at: $0, count: 4))
            }
        }
        return track
    }
}

/// The beginning of `mvhd` and `mdhd` (ISO/IEC 14496-12, 8.2.2 and 8.4.2), which are alike up to the duration.
private struct TimedHeader {
    let timescale: UInt64
    private let duration: UInt64
    private let isUnknown: Bool

    init?(_ bytes: [UInt8]) {
        let isLong = bytes.first == 1
        guard bytes.count >= (isLong ? 32 : 20) else { return nil }
        timescale = bytes.bigEndian(at: isLong ? 20 : 12, count: 4)
        duration = bytes.bigEndian(at: isLong ? 24 : 16, count: isLong ? 8 : 4)
        // All ones mean that it is not known.
        isUnknown = duration == (isLong ? UInt64.max : UInt64(UInt32.max))
    }

    /// Zero counts as none: fragmented files have it.
    var milliseconds: Int? { isUnknown || duration == 0 ? nil : Milliseconds.of(duration, timescale: timescale) }
}
