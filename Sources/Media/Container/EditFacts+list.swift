import ExaminationReport

extension EditFacts {
    /// A list longer than this is counted, not added up.
    static let entriesRead = 4096

    /// Reads an `elst` (ISO/IEC 14496-12, 8.6.6). Segments are in the movie's units, positions in the track's. `nil` when
    /// it is none, or empty.
    init?(list bytes: [UInt8], movie: UInt64, media: UInt64) {
        guard bytes.count >= 8 else { return nil }
        let width = bytes[0] == 1 ? 8 : 4
        let count = min(Int(bytes.bigEndian(at: 4, count: 4)), ReportBounds.itemCount)
        guard count > 0 else { return nil }
        var (parts, delay, presented) = (0, 0, 0)
        var skipped: Int?
        var changesSpeed = false
        for number in 0..<min(count, Self.entriesRead) {
            let entry = 8 + number * (2 * width + 4)
            guard entry + 2 * width + 4 <= bytes.count else { break }
            let length = Milliseconds.of(bytes.bigEndian(at: entry, count: width), timescale: movie) ?? 0
            let position = bytes.bigEndian(at: entry + width, count: width)
            if position >> (UInt64(width) * 8 - 1) == 1 {
                // Negative, that is -1: nothing is shown.
                if skipped == nil { delay += length }
                continue
            }
            parts += 1
            presented += length
            if skipped == nil { skipped = Milliseconds.of(position, timescale: media) ?? 0 }
            if bytes.bigEndian(at: entry + 2 * width, count: 4) != 0x1_0000 { changesSpeed = true }
        }
        let bound = { (milliseconds: Int) in min(milliseconds, ReportBounds.milliseconds) }
        self.init(
            count: count,
            partCount: parts,
            delayMilliseconds: bound(delay),
            skippedMilliseconds: bound(skipped ?? 0),
            presentedMilliseconds: bound(presented),
            changesSpeed: changesSpeed
        )
    }
}
