import CLibAV
import ExaminationReport
import Glibc

/// Digests the packets of all picture and sound tracks in one pass over the file; see ``TrackDigest`` for what counts.
struct TrackDigester {
    private let demuxer: Demuxer

    /// Opens the file anew: whatever was read before, seeking back may lose a sound packet that stands before the first
    /// key picture.
    init(_ opened: Demuxer) throws(MediaFault) {
        _ = opened.source.seek(to: 0, whence: SEEK_SET)
        demuxer = try Demuxer(opened.source, kind: opened.kind, limits: opened.limits, whitelist: opened.whitelist)
        // Packets that probing has read come again; of MP4 nothing more is needed than its header.
        if opened.kind.family != .mp4 { demuxer.complete() }
    }

    /// By the stream's number. Empty when the file could not be read to its end, or is cut off: half a digest is none.
    func digests() -> [Int: TrackDigest] {
        guard !demuxer.kind.isCutOff, let packet = try? Packet() else { return [:] }
        var sums: [Int: PacketSum] = [:]
        for (number, stream) in demuxer.streams.prefix(ReportBounds.streamCount).enumerated() {
            let isWanted = [.video, .sound].contains(stream.kind)
            stream.pointee.discard = isWanted ? AVDISCARD_DEFAULT : AVDISCARD_ALL
            if isWanted, let sum = PacketSum(stream) { sums[number] = sum }
        }
        while true {
            let result = av_read_frame(demuxer.context, packet.pointer)
            guard result >= 0 else {
                let isAtEnd = result == clibav_error_end_of_file() && !demuxer.source.isOver
                return isAtEnd ? sums.compactMapValues { $0.finish() } : [:]
            }
            defer { packet.clear() }
            guard !packet.isCorrupt else { return [:] }
            sums[packet.stream]?.add(packet)
        }
    }
}
