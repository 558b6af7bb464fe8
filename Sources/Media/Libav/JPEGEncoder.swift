import CLibAV
import ExaminationReport

/// Owns libavcodec's JPEG encoder for pictures of one size.
///
/// The same picture always gives the same bytes; nothing of the file or the machine is written into them.
final class JPEGEncoder {
    let width: Int
    let height: Int
    private let context: UnsafeMutablePointer<AVCodecContext>
    private let packet: Packet

    /// Quantiser of a keyframe, 2 (best) to 31. At 4 edges and handwriting stay legible and 320x180 is about 12 kB.
    static let keyframeQuantiser: Int32 = 4

    init(width: Int, height: Int) throws(MediaFault) {
        packet = try Packet()
        guard let codec = avcodec_find_encoder(AV_CODEC_ID_MJPEG), let context = avcodec_alloc_context3(codec) else {
            throw MediaFault(.tooComplex)
        }
        self.context = context
        self.width = width
        self.height = height
        context.pointee.width = Int32(width)
        context.pointee.height = Int32(height)
        context.pointee.pix_fmt = AV_PIX_FMT_YUVJ420P
        context.pointee.color_range = AVCOL_RANGE_JPEG
        context.pointee.time_base = AVRational(num: 1, den: 1)
        context.pointee.thread_count = 1
        context.pointee.flags |= AV_CODEC_FLAG_QSCALE | Int32(bitPattern: UInt32(AV_CODEC_FLAG_BITEXACT))
        guard avcodec_open2(context, codec, nil) >= 0 else { throw MediaFault(.tooComplex) }
    }

    /// The picture, which must have this encoder's size, as a JPEG.
    func encode(_ picture: Frame, quantiser: Int32 = keyframeQuantiser) throws(MediaFault) -> [UInt8] {
        picture.pointer.pointee.quality = FF_QP2LAMBDA * quantiser
        picture.pointer.pointee.pts = clibav_no_time()
        guard avcodec_send_frame(context, picture.pointer) >= 0, avcodec_receive_packet(context, packet.pointer) >= 0,
            let data = packet.pointer.pointee.data
        else { throw MediaFault(.undecodable) }
        defer { packet.clear() }
        return Array(UnsafeBufferPointer(start: data, count: Int(packet.pointer.pointee.size)))
    }

    deinit {
        var context: UnsafeMutablePointer<AVCodecContext>? = context
        avcodec_free_context(&context)
    }
}
