import CLibAV
import ExaminationReport

/// Owns an opened file: libav's view of the container and its streams.
///
/// It reads one descriptor through ``ByteSource`` and nothing else: libav's own ways to open anything are refused.
final class Demuxer {
    let kind: FileKind
    let source: ByteSource
    let limits: MediaLimits
    let whitelist: Whitelist
    let context: UnsafeMutablePointer<AVFormatContext>
    private let input: InputContext
    private var indexes: [Int32: StreamIndex] = [:]

    init(_ source: ByteSource, kind: FileKind, limits: MediaLimits, whitelist: Whitelist) throws(MediaFault) {
        self.kind = kind
        self.source = source
        self.limits = limits
        self.whitelist = whitelist
        if let group = kind.family.group, !whitelist.has(group) { throw MediaFault(.unsupportedContainer) }
        input = try InputContext(source)
        guard let format = av_find_input_format(kind.family.demuxer) else { throw MediaFault(.unsupportedContainer) }
        guard let context = avformat_alloc_context() else { throw MediaFault(.tooComplex) }
        context.pointee.pb = input.pointer
        context.pointee.flags |= AVFMT_FLAG_CUSTOM_IO
        context.pointee.interrupt_callback = input.interruption
        // A movie may refer to other files, a playlist is nothing else: none is ever opened.
        context.pointee.io_open = { _, _, _, _, _ in clibav_error_not_permitted() }

        let options = Options(Self.options(kind, limits: limits, whitelist: whitelist))
        var opened: UnsafeMutablePointer<AVFormatContext>? = context
        let result = avformat_open_input(&opened, nil, format, &options.pointer)
        guard result >= 0, let opened else {
            throw MediaFault(libav: result, otherwise: kind.isCutOff ? .truncated : .malformed)
        }
        self.context = opened
        guard options.leftOver == 0 else { throw MediaFault(.unsupportedContainer) }
    }

    private static func options(_ kind: FileKind, limits: MediaLimits, whitelist: Whitelist) -> [String: String] {
        var options = [
            "format_whitelist": whitelist.demuxers,
            "codec_whitelist": whitelist.decoders,
            "protocol_whitelist": "none",
            "max_streams": String(limits.streams),
            "probesize": String(limits.probeBytes),
            "formatprobesize": String(1 << 20),
            "analyzeduration": String(limits.probeSeconds * Int(AV_TIME_BASE)),
            "indexmem": String(limits.indexBytes),
        ]
        if kind.family == .mp4 {
            options["enable_drefs"] = "0"
            options["use_absolute_path"] = "0"
            options["ignore_chapters"] = "1"
        }
        return options
    }

    var streams: [UnsafeMutablePointer<AVStream>] {
        (0..<Int(context.pointee.nb_streams)).compactMap { context.pointee.streams[$0] }
    }

    /// The stream's index. Of MP4 it is read once: it is complete after ``complete()`` and does not change.
    func index(of stream: UnsafeMutablePointer<AVStream>) -> StreamIndex {
        guard kind.family == .mp4 else { return StreamIndex(stream, fileSize: source.size) }
        if let known = indexes[stream.pointee.index] { return known }
        let index = StreamIndex(stream, fileSize: source.size)
        indexes[stream.pointee.index] = index
        return index
    }

    deinit {
        var context: UnsafeMutablePointer<AVFormatContext>? = context
        avformat_close_input(&context)
    }
}
