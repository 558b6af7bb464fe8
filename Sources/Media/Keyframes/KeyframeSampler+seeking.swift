import CLibAV
import ExaminationReport

extension KeyframeSampler {
    /// The clip's key pictures, their times growing: all that the index knows, or those that seeking finds near the
    /// middles of `count` equal shares.
    func locateKeys(_ count: Int) -> [KeyPicture] {
        let end = timeline.units(timeline.picturesEnd)
        var times = timeline.index.keys
        if times.count < count, demuxer.kind.family != .mp4 {
            // A Matroska file reads its cues at the first seek; then the index is there.
            demuxer.select(timeline.stream, keysOnly: true)
            _ = seek(to: end / 2)
            times = StreamIndex(timeline.stream, fileSize: demuxer.source.size).keys
        }
        // The index of a transport or program stream is what libav happened to pass by, in decoding times.
        let isIndexWhole = [.mp4, .matroska, .avi].contains(demuxer.kind.family)
        guard isIndexWhole, times.count >= count || demuxer.kind.family == .mp4 else {
            return probeKeys(count, end: end)
        }
        let shown = times.filter { $0 <= end || $0 == times.first }
        let following = Array(shown.dropFirst()) + [max(end, shown.last ?? 0) + 2]
        return zip(shown, following).map { KeyPicture(time: $0, next: $1) }
    }

    /// Where there is no index: seeks to each share and reads on to the next key picture, without decoding.
    private func probeKeys(_ count: Int, end: Int64) -> [KeyPicture] {
        demuxer.select(timeline.stream, keysOnly: true)
        var keys: [KeyPicture] = []
        for target in KeyframePlan.targets(count, from: timeline.units(0), to: end) {
            guard !demuxer.source.isOver else { break }
            guard readKey(at: target), let time = packet.time else { continue }
            packet.clear()
            if time > keys.last?.time ?? .min { keys.append(KeyPicture(seek: target, time: time)) }
        }
        return keys
    }

    /// Seeks to the last key picture at or before the time.
    func seek(to time: Int64) -> Bool {
        av_seek_frame(demuxer.context, timeline.stream.pointee.index, time, AVSEEK_FLAG_BACKWARD) >= 0
    }

    /// Seeks, and reads on to a key picture. The packet is the caller's to clear when the answer is yes.
    func readKey(at time: Int64) -> Bool {
        guard seek(to: time) else { return false }
        for _ in 0..<demuxer.limits.packetsToKey {
            guard av_read_frame(demuxer.context, packet.pointer) >= 0 else { return false }
            if packet.stream == Int(timeline.stream.pointee.index), packet.isKey, !packet.isCorrupt { return true }
            packet.clear()
        }
        return false
    }
}
