import CHeif
import CLibAV
import ExaminationReport

/// Decodes one HEVC picture that libheif hands over: a tile, or all of a photo.
final class TileDecoder {
    private var coded: [UInt8] = []
    /// A process looks at one file. What all its tiles together may cost keeps one that is counted a thousand times from
    /// being decoded as often.
    nonisolated(unsafe) private static var pixelsLeft = 2 * MediaLimits().photoPixels
    /// What the last tile says of its colours, which libheif does not hand on.
    nonisolated(unsafe) private(set) static var colours: HEICColours?
    private let limits = MediaLimits()

    /// Takes units of HEVC, each with its length in four bytes before it; the parameter sets come first. Says whether
    /// they make sense.
    func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var position = 0
        while position < bytes.count {
            guard position + 4 <= bytes.count else { return false }
            let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            position += 4
            guard length > 0, length <= bytes.count - position,
                Int64(coded.count + length) <= limits.photoBytes
            else { return false }
            coded += [0, 0, 0, 1]
            coded += bytes[position..<position + length]
            position += length
        }
        return true
    }

    /// The picture as libheif wants it, which takes it over. `nil` when it does not decode, or not whole.
    func image() -> OpaquePointer? {
        guard let frame = try? decode(), let layout = Layout(frame) else { return nil }
        var image: OpaquePointer?
        let (width, height) = (Int32(frame.width), Int32(frame.height))
        guard heif_image_create(width, height, layout.space, layout.chroma, &image).code == heif_error_Ok, let image
        else {
            return nil
        }
        for (number, channel) in layout.channels.enumerated()
        where !layout.copy(number, channel, from: frame, to: image) {
            heif_image_release(image)
            return nil
        }
        return image
    }

    private func decode() throws(MediaFault) -> Frame {
        guard let codec = avcodec_find_decoder_by_name("hevc"), let context = avcodec_alloc_context3(codec) else {
            throw MediaFault(.tooComplex)
        }
        var owned: UnsafeMutablePointer<AVCodecContext>? = context
        defer { avcodec_free_context(&owned) }
        context.pointee.max_pixels = min(limits.photoPixels, Self.pixelsLeft)
        context.pointee.thread_count = 1
        context.pointee.err_recognition = AV_EF_EXPLODE
        let options = Options(["codec_whitelist": "hevc"])
        guard avcodec_open2(context, codec, &options.pointer) >= 0, options.leftOver == 0 else {
            throw MediaFault(.undecodable)
        }
        let packet = try Packet()
        guard av_new_packet(packet.pointer, Int32(clamping: coded.count)) >= 0, let data = packet.pointer.pointee.data
        else { throw MediaFault(.tooComplex) }
        coded.withUnsafeBufferPointer { bytes in
            if let start = bytes.baseAddress { data.update(from: start, count: bytes.count) }
        }
        let frame = try Frame()
        guard avcodec_send_packet(context, packet.pointer) >= 0, avcodec_send_packet(context, nil) >= 0,
            avcodec_receive_frame(context, frame.pointer) >= 0, !frame.isDamaged
        else { throw MediaFault(.undecodable) }
        Self.colours = HEICColours(of: frame)
        Self.pixelsLeft -= Int64(frame.width) * Int64(frame.height)
        guard Self.pixelsLeft >= 0 else { throw MediaFault(.tooComplex) }
        return frame
    }
}

/// How the samples of a decoded tile lie, in libav's words and in libheif's.
private struct Layout {
    let space: heif_colorspace
    let chroma: heif_chroma
    let channels: [heif_channel]
    private let depth: Int32
    private let shifts: (x: Int, y: Int)

    init?(_ frame: Frame) {
        let colours = [heif_channel_Y, heif_channel_Cb, heif_channel_Cr]
        switch AVPixelFormat(frame.pointer.pointee.format) {
        case AV_PIX_FMT_YUV420P, AV_PIX_FMT_YUVJ420P:
            self.init(heif_colorspace_YCbCr, heif_chroma_420, colours, depth: 8, shifts: (1, 1))
        case AV_PIX_FMT_YUV420P10LE:
            self.init(heif_colorspace_YCbCr, heif_chroma_420, colours, depth: 10, shifts: (1, 1))
        case AV_PIX_FMT_YUV422P, AV_PIX_FMT_YUVJ422P:
            self.init(heif_colorspace_YCbCr, heif_chroma_422, colours, depth: 8, shifts: (1, 0))
        case AV_PIX_FMT_YUV422P10LE:
            self.init(heif_colorspace_YCbCr, heif_chroma_422, colours, depth: 10, shifts: (1, 0))
        case AV_PIX_FMT_YUV444P, AV_PIX_FMT_YUVJ444P:
            self.init(heif_colorspace_YCbCr, heif_chroma_444, colours, depth: 8, shifts: (0, 0))
        case AV_PIX_FMT_GRAY8:
            self.init(heif_colorspace_monochrome, heif_chroma_monochrome, [heif_channel_Y], depth: 8, shifts: (0, 0))
        default: return nil
        }
    }

    private init(
        _ space: heif_colorspace,
        _ chroma: heif_chroma,
        _ channels: [heif_channel],
        depth: Int32,
        shifts: (x: Int, y: Int)
    ) {
        self.space = space
        self.chroma = chroma
        self.channels = channels
        self.depth = depth
        self.shifts = shifts
    }

    /// Copies one plane. Says whether there was memory for it.
    func copy(_ number: Int, _ channel: heif_channel, from frame: Frame, to image: OpaquePointer) -> Bool {
        let source = frame.pointer.pointee
        let planes = [
            (source.data.0, source.linesize.0), (source.data.1, source.linesize.1), (source.data.2, source.linesize.2),
        ]
        let shift = number == 0 ? (x: 0, y: 0) : shifts
        let width = (frame.width + (1 << shift.x) - 1) >> shift.x
        let height = (frame.height + (1 << shift.y) - 1) >> shift.y
        var stride: Int32 = 0
        guard let from = planes[number].0,
            heif_image_add_plane(image, channel, Int32(width), Int32(height), depth).code == heif_error_Ok,
            let to = heif_image_get_plane(image, channel, &stride)
        else { return false }
        let bytes = width * (depth > 8 ? 2 : 1)
        guard bytes <= Int(stride), bytes <= Int(planes[number].1) else { return false }
        for row in 0..<height {
            (to + row * Int(stride)).update(from: from + row * Int(planes[number].1), count: bytes)
        }
        return true
    }
}
