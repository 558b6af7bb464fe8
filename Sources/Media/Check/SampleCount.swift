import CLibAV
import ExaminationReport

/// Every sample of a file, and how many of them are not where they should be.
struct SampleCount: Hashable {
    private(set) var all = 0
    private(set) var outside = 0

    /// By the sample tables of an MP4, which list every sample that is shown with its place in the file; by reading the
    /// whole file elsewhere, because cues and other indexes list a few.
    init(_ demuxer: Demuxer) {
        if demuxer.kind.family == .mp4 { countTables(demuxer) } else { countPackets(demuxer) }
    }

    private mutating func countTables(_ demuxer: Demuxer) {
        var entry = clibav_index_entry()
        for stream in demuxer.streams where stream.kind != .attachedPicture {
            for number in 0..<avformat_index_get_entries_count(stream) {
                guard clibav_read_index(stream, number, &entry) != 0 else { continue }
                all += 1
                let (end, overflow) = entry.position.addingReportingOverflow(Int64(entry.size))
                if overflow || entry.position < 0 || end > demuxer.source.size { outside += 1 }
            }
        }
        // Tables that a cut-off file has lost list nothing.
        if demuxer.kind.isFragmented && demuxer.kind.isCutOff && outside == 0 { outside = 1 }
    }

    private mutating func countPackets(_ demuxer: Demuxer) {
        guard let packet = try? Packet() else { return }
        for stream in demuxer.streams { stream.pointee.discard = AVDISCARD_DEFAULT }
        demuxer.rewind()
        defer { demuxer.rewind() }
        var result = av_read_frame(demuxer.context, packet.pointer)
        while result >= 0 {
            all += 1
            if packet.isCorrupt { outside += 1 }
            packet.clear()
            result = av_read_frame(demuxer.context, packet.pointer)
        }
        // The last one is cut where reading ends for another reason than the end of the file.
        if result != clibav_error_end_of_file() || demuxer.kind.isCutOff { outside += 1 }
        all = max(all, outside)
    }
}
