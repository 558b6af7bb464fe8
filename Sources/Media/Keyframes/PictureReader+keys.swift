import CLibAV
import ExaminationReport

extension PictureReader {
    /// The clip's key pictures, their times growing: all that the index knows, or those that seeking finds near the
    /// middles of `count` equal shares.
    func locateKeys(_ count: Int) -> [KeyPicture] {
        let end = timeline.units(timeline.picturesEnd)
        var table = KeyTable(timeline.stream, fileSize: demuxer.source.size)
        if table.entries.count < count, demuxer.kind.family != .mp4 {
            // A Matroska file reads its cues at the first seek; then the index is there.
            demuxer.select(timeline.stream, keysOnly: true)
            _ = seek(to: end / 2)
            table = KeyTable(timeline.stream, fileSize: demuxer.source.size)
        }
        // The index of a transport or program stream is what libav happened to pass by, in decoding times.
        let isIndexWhole = [.mp4, .matroska, .avi].contains(demuxer.kind.family)
        guard isIndexWhole, table.entries.count >= count || demuxer.kind.family == .mp4 else {
            return probeKeys(count, end: end)
        }
        return table.pictures(until: end)
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
}
