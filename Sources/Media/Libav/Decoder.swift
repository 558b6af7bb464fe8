import CLibAV
import ExaminationReport

/// Owns the decoder of one picture stream: one thread, whitelisted, bounded in pixels.
final class Decoder {
    private let context: UnsafeMutablePointer<AVCodecContext>

    /// - Parameter skipsDeblocking: saves an eighth of the time at the price of soft block edges, which cannot be
    ///   seen once the picture is scaled down by a lot.
    init(
        _ stream: UnsafeMutablePointer<AVStream>,
        limits: MediaLimits,
        skipsDeblocking: Bool
    ) throws(MediaFault) {
        guard let parameters = stream.pointee.codecpar, let codec = Whitelist.decoder(for: parameters.pointee.codec_id)
        else { throw MediaFault(.codecNotAccepted) }
        guard let context = avcodec_alloc_context3(codec) else { throw MediaFault(.tooComplex) }
        self.context = context
        guard avcodec_parameters_to_context(context, parameters) >= 0 else { throw MediaFault(.malformed) }
        context.pointee.pkt_timebase = stream.pointee.time_base
        context.pointee.max_pixels = limits.pixels
        // Isolated pictures gain nothing from more threads, and the sandbox allows none.
        context.pointee.thread_count = 1
        if skipsDeblocking { context.pointee.skip_loop_filter = AVDISCARD_ALL }
        let options = Options(["codec_whitelist": Whitelist.decoders])
        let result = avcodec_open2(context, codec, &options.pointer)
        guard result >= 0 else { throw MediaFault(libav: result, otherwise: .undecodable) }
        guard options.leftOver == 0 else { throw MediaFault(.codecNotAccepted) }
    }

    /// Leaves out pictures that no other one is predicted from.
    func skipUnreferenced() {
        context.pointee.skip_frame = AVDISCARD_NONREF
    }

    /// Takes a packet, or the end of the stream for `nil`. Damaged ones are taken too: what comes out tells.
    func send(_ packet: Packet?) {
        _ = avcodec_send_packet(context, packet?.pointer)
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
