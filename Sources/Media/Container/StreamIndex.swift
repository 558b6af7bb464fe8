import CLibAV
import ExaminationReport

/// What a container's index says of one stream: where its key pictures are, where it ends, whether it is all there.
struct StreamIndex {
    /// Times of the key pictures that lie inside the file, in the stream's units, growing without repeats.
    private(set) var keys: [Int64] = []
    /// Number of samples that are shown.
    private(set) var count = 0
    private(set) var first: Int64?
    private(set) var last: Int64?
    /// The first sample that lies beyond the end of the file.
    private(set) var firstMissing: Int64?
    /// Bytes of the samples that are shown.
    private(set) var bytes: Int64 = 0
    /// The shortest and the longest distance of two samples.
    private(set) var shortest = Int64.max
    private(set) var longest = Int64.min
    private(set) var stretches: IndexStretches
    private var gaps: [Int64: Int] = [:]

    init(_ stream: UnsafeMutablePointer<AVStream>, fileSize: Int64) {
        stretches = IndexStretches(stream)
        var entry = clibav_index_entry()
        for number in 0..<avformat_index_get_entries_count(stream) {
            // Beyond 2^60 a time is no time, and sums of such could not be formed.
            guard clibav_read_index(stream, number, &entry) != 0, entry.time.magnitude < 1 << 60 else { continue }
            // Samples before the beginning of an edit list are decoded, not shown.
            guard entry.is_discarded == 0 else { continue }
            let (end, overflow) = entry.position.addingReportingOverflow(Int64(entry.size))
            let isMissing = overflow || end > fileSize || entry.position < 0
            if isMissing { firstMissing = min(firstMissing ?? .max, entry.time) }
            count += 1
            bytes &+= Int64(max(0, entry.size))
            stretches.take(time: entry.time, size: Int(entry.size), isKey: entry.is_key != 0)
            if let last, entry.time > last { note(gap: entry.time - last) }
            first = min(first ?? .max, entry.time)
            last = max(last ?? .min, entry.time)
            if entry.is_key != 0, !isMissing, entry.time > keys.last ?? .min { keys.append(entry.time) }
        }
        tallyRun()
        stretches.finish()
    }

    private mutating func note(gap: Int64) {
        // The gap before the last sample is often odd and says nothing: it is taken in with the next one.
        if let pending {
            shortest = min(shortest, pending)
            longest = max(longest, pending)
        }
        pending = gap
        if gap == run.gap {
            run.count += 1
        } else {
            tallyRun()
            run = (gap, 1)
        }
    }

    /// Distances mostly come in runs, and counting one up costs a hundredth of looking it up.
    private mutating func tallyRun() {
        guard run.count > 0 else { return }
        // Phones' clocks tremble: a few distances are enough to find the usual one.
        if gaps[run.gap] != nil || gaps.count < 64 { gaps[run.gap, default: 0] += run.count }
        run.count = 0
    }

    private var run: (gap: Int64, count: Int) = (0, 0)
    private var pending: Int64?

    /// Mean distance of two samples.
    private var step: Int64 {
        guard let first, let last, count > 1 else { return 0 }
        return (last - first) / Int64(count - 1)
    }

    /// The most frequent distance of two samples.
    var usualGap: Int64? { gaps.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }

    /// From the first sample to the end of the last.
    var length: Int64? { first.flatMap { first in end.map { $0 - first } } }

    /// How far the index's times, which are those of decoding, run ahead of the presentation's.
    var lead: Int64 { max(0, -(first ?? 0)) }

    /// Where the last sample stops being shown.
    var end: Int64? { last.map { $0 + step } }

    /// Constant when no gap differs from another by more than one unit or a tenth: time stamps are rounded, and
    /// phones' clocks are not perfect.
    var spacing: FrameRate.Spacing {
        guard shortest <= longest else { return .unknown }
        return longest - shortest <= max(1, step / 10) ? .constant : .variable
    }
}
