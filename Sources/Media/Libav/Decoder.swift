import CLibAV
import ExaminationReport

/// Owns the decoder of one stream of pictures or sound: one thread, whitelisted, bounded in pixels.
final class Decoder {
    private let context: UnsafeMutablePointer<AVCodecContext>

    /// - Parameter skipsDeblocking: saves an eighth of the time at the price of soft block edges, which cannot be
    ///   seen once the picture is scaled down by a lot.
    init(
        _ stream: UnsafeMutablePointer<AVStream>,
        limits: MediaLimits,
        whitelist: Whitelist,
        skipsDeblocking: Bool
    ) throws(MediaFault) {
        guard let parameters = stream.pointee.codecpar, let codec = whitelist.decoder(for: parameters.pointee.codec_id)
        else { throw MediaFault(.codecNotAccepted) }
        guard let context = avcodec_alloc_context3(codec) else { throw MediaFault(.tooComplex) }
        self.context = context
        guard avcodec_parameters_to_context(context, parameters) >= 0 else { throw MediaFault(.malformed) }
        context.pointee.pkt_timebase = stream.pointee.time_base
        context.pointee.max_pixels = limits.pixels
        // Isolated pictures gain nothing from more threads, and the sandbox allows none.
        context.pointee.thread_count = 1
        if skipsDeblocking { context.pointee.skip_loop_filter = AVDISCARD_ALL }
        let options = Options(["codec_whitelist": whitelist.decoders])
        let result = avcodec_open2(context, codec, &options.pointer)
        guard result >= 0 else { throw MediaFault(libav: result, otherwise: .undecodable) }
        guard options.leftOver == 0 else { throw MediaFault(.codecNotAccepted) }
    }

    /// Whether pictures that no other one is predicted from are left out.
    var skipsUnreferenced: Bool {
        get { context.pointee.skip_frame == AVDISCARD_NONREF }
        set { context.pointee.skip_frame = newValue ? AVDISCARD_NONREF : AVDISCARD_DEFAULT }
    }

    /// Whether a damaged picture is refused by the decoder, where it would otherwise give it out without a word.
    ///
    /// libavcodec marks damaged pictures of H.264, MPEG-4 and older codecs, and refuses those of VP9 and AV1; HEVC's
    /// decoder does neither unless told so.
    var isStrict: Bool {
        get { context.pointee.err_recognition & AV_EF_EXPLODE != 0 }
        set { context.pointee.err_recognition = newValue && hidesDamage ? AV_EF_EXPLODE : 0 }
    }

    var hidesDamage: Bool { context.pointee.codec_id == AV_CODEC_ID_HEVC }

    /// Takes a packet, or the end of the stream for `nil`. Damaged ones are taken too: what comes out tells.
    ///
    /// - Returns: whether the decoder found nothing wrong with it.
    @discardableResult
    func send(_ packet: Packet?) -> Bool {
        avcodec_send_packet(context, packet?.pointer) >= 0
    }

    /// The next picture, if there is one.
    func receive(into frame: Frame) -> Bool {
        frame.clear()
        return avcodec_receive_frame(context, frame.pointer) >= 0
    }

    /// Forgets everything, as after a seek.
    func flush() {
        avcodec_flush_buffers(context)
    }

    deinit {
        var context: UnsafeMutablePointer<AVCodecContext>? = context
        avcodec_free_context(&context)
    }
}
