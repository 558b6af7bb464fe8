import CLibAV
import ExaminationReport

/// Owns one packet of coded data.
final class Packet {
    let pointer: UnsafeMutablePointer<AVPacket>

    init() throws(MediaFault) {
        guard let packet = av_packet_alloc() else { throw MediaFault(.tooComplex) }
        pointer = packet
    }

    /// Whether it holds nothing.
    var isEmpty: Bool { pointer.pointee.data == nil && pointer.pointee.side_data_elems == 0 }
    var stream: Int { Int(pointer.pointee.stream_index) }
    var isKey: Bool { pointer.pointee.flags & AV_PKT_FLAG_KEY != 0 }
    var isDiscarded: Bool { pointer.pointee.flags & AV_PKT_FLAG_DISCARD != 0 }
    var isCorrupt: Bool { pointer.pointee.flags & AV_PKT_FLAG_CORRUPT != 0 }

    /// When it is shown, else when it is decoded, in units of its stream; `nil` when it says neither.
    var time: Int64? {
        let packet = pointer.pointee
        if packet.pts != clibav_no_time() { return packet.pts }
        return packet.dts != clibav_no_time() ? packet.dts : nil
    }

    var duration: Int64 { max(0, pointer.pointee.duration) }

    /// Gives back the data; the packet can be filled again.
    func clear() { av_packet_unref(pointer) }

    deinit {
        var packet: UnsafeMutablePointer<AVPacket>? = pointer
        av_packet_free(&packet)
    }
}
