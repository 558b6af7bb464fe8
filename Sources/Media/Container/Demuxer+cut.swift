import CLibAV
import ExaminationReport

extension Demuxer {
    /// Until when a stream that is cut off can be shown without a hole, in its own units.
    ///
    /// An index counts in decoding time and pictures are shown in another order, so the packets before the cut are read,
    /// without decoding: where pictures are missing between those that are there, the clip ends.
    /// - Parameter key: time of the last key picture that is there.
    func shownUntilCut(of stream: UnsafeMutablePointer<AVStream>, after key: Int64) -> Int64? {
        guard let packet = try? Packet() else { return nil }
        select(stream, keysOnly: false)
        defer { rewind() }
        guard av_seek_frame(context, stream.pointee.index, key, AVSEEK_FLAG_BACKWARD) >= 0 else { return nil }
        var pictures: [(time: Int64, duration: Int64)] = []
        while av_read_frame(context, packet.pointer) >= 0, !packet.isCorrupt {
            if packet.stream == Int(stream.pointee.index), !packet.isDiscarded, let time = packet.time {
                pictures.append((time, packet.duration))
            }
            packet.clear()
        }
        pictures.sort { $0.time < $1.time }
        guard var end = pictures.first.map({ $0.time + $0.duration }) else { return nil }
        for (time, duration) in pictures.dropFirst() {
            // Time stamps are rounded, and rates vary a little.
            guard time - end <= duration / 2 + 1 else { break }
            end = time + duration
        }
        return end
    }
}
