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
    private var shortest = Int64.max
    private var longest = Int64.min

    init(_ stream: UnsafeMutablePointer<AVStream>, fileSize: Int64) {
        var entry = clibav_index_entry()
        for number in 0..<avformat_index_get_entries_count(stream) {
            guard clibav_read_index(stream, number, &entry) != 0, entry.time != clibav_no_time() else { continue }
            // Samples before the beginning of an edit list are decoded, not shown.
            guard entry.is_discarded == 0 else { continue }
            let (end, overflow) = entry.position.addingReportingOverflow(Int64(entry.size))
            let isMissing = overflow || end > fileSize || entry.position < 0
            if isMissing { firstMissing = min(firstMissing ?? .max, entry.time) }
            count += 1
            if let last, entry.time > last { note(gap: entry.time - last) }
            first = min(first ?? .max, entry.time)
            last = max(last ?? .min, entry.time)
            if entry.is_key != 0, !isMissing, entry.time > keys.last ?? .min { keys.append(entry.time) }
        }
    }

    private mutating func note(gap: Int64) {
        // The gap before the last sample is often odd and says nothing: it is taken in with the next one.
        if let pending {
            shortest = min(shortest, pending)
            longest = max(longest, pending)
        }
        pending = gap
    }

    private var pending: Int64?

    /// Mean distance of two samples.
    private var step: Int64 {
        guard let first, let last, count > 1 else { return 0 }
        return (last - first) / Int64(count - 1)
    }

    /// Where the last sample stops being shown.
    var end: Int64? { last.map { $0 + step } }

    /// Constant when no gap differs from another by more than one unit or a tenth: time stamps are rounded, and
    /// phones' clocks are not perfect.
    var spacing: FrameRate.Spacing {
        guard shortest <= longest else { return .unknown }
        return longest - shortest <= max(1, step / 10) ? .constant : .variable
    }
}
