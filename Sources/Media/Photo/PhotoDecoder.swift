import CLibAV
import ExaminationReport

/// Decodes the one picture of a photo, on one thread, bounded in pixels.
struct PhotoDecoder {
    let file: PhotoFile
    let source: ByteSource
    let limits: MediaLimits

    /// The picture and whether it is whole; with the sides halved as often as said. Throws when nothing comes out.
    func decode(reduction: Int) throws(MediaFault) -> (frame: Frame, isWhole: Bool) {
        let packet = try read()
        if let frame = try frame(of: packet, reduction: reduction, isStrict: true) { return (frame, true) }
        if let frame = try frame(of: packet, reduction: reduction, isStrict: false) { return (frame, false) }
        throw MediaFault(source.isOver ? .tooComplex : .undecodable)
    }

    /// The parts that the decoder needs, one behind the other.
    private func read() throws(MediaFault) -> Packet {
        let packet = try Packet()
        guard av_new_packet(packet.pointer, Int32(clamping: file.byteCount)) >= 0,
            let data = packet.pointer.pointee.data
        else { throw MediaFault(.tooComplex) }
        var filled = 0
        for part in file.parts {
            guard source.fill(data + filled, count: part.count, at: part.lowerBound) else {
                throw MediaFault(source.isOver ? .tooComplex : .truncated)
            }
            filled += part.count
        }
        return packet
    }

    private func frame(of packet: Packet, reduction: Int, isStrict: Bool) throws(MediaFault) -> Frame? {
        guard let codec = avcodec_find_decoder_by_name(file.codec), let context = avcodec_alloc_context3(codec) else {
            throw MediaFault(.tooComplex)
        }
        var owned: UnsafeMutablePointer<AVCodecContext>? = context
        defer { avcodec_free_context(&owned) }
        context.pointee.max_pixels = limits.photoPixels
        context.pointee.thread_count = 1
        context.pointee.lowres = Int32(reduction)
        if isStrict { context.pointee.err_recognition = AV_EF_EXPLODE | AV_EF_CRCCHECK }
        let options = Options(["codec_whitelist": file.codec])
        guard avcodec_open2(context, codec, &options.pointer) >= 0, options.leftOver == 0 else {
            throw MediaFault(.undecodable)
        }
        let sent = avcodec_send_packet(context, packet.pointer)
        if sent == clibav_error_no_memory() { throw MediaFault(.tooComplex) }
        guard sent >= 0, avcodec_send_packet(context, nil) >= 0 else { return nil }
        let frame = try Frame()
        guard avcodec_receive_frame(context, frame.pointer) >= 0 else { return nil }
        return isStrict && frame.isDamaged ? nil : frame
    }
}
