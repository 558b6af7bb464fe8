import CLibAV
import ExaminationReport

/// Which of FFmpeg's demuxers and decoders may run. Everything else in it is out of reach.
///
/// FFmpeg 5.1 has some 300 demuxers and 500 decoders; most were written for formats that nobody films in,
/// and that is where the memory errors are found (CVE-2026-8461 in `magicyuv` is one). Each entry is a
/// device that an apprentice may hold.
struct Whitelist: Sendable {
    /// `mov` and its other names: every phone. `matroska,webm`: browsers' recorders, screen recorders.
    static let coreDemuxers = ["mov", "mp4", "m4a", "3gp", "3g2", "mj2", "matroska", "webm"]
    /// `h264`, `hevc`: phones, cameras; `vp8`, `vp9`, AV1: browsers, recent phones.
    static let corePictureDecoders = ["h264", "hevc", "vp8", "vp9", "libdav1d", "av1"]
    /// `aac`: phones; `opus`, `vorbis`: browsers; `mp3`, `pcm_s16le`: cameras.
    static let coreSoundDecoders = ["aac", "opus", "vorbis", "mp3", "mp3float", "pcm_s16le"]

    /// In the form of libav's `format_whitelist` option.
    let demuxers: String
    /// All decoders, in the form of libav's `codec_whitelist` option.
    let decoders: String
    private let decoderNames: [String]
    private let switchedOff: Set<AcceptedFormat>

    /// The core and what widens it, without the groups that were switched off.
    init(without switchedOff: Set<AcceptedFormat> = []) {
        let groups = AcceptedFormat.allCases.filter { !switchedOff.contains($0) }
        demuxers = (Self.coreDemuxers + groups.flatMap(\.demuxers)).joined(separator: ",")
        decoderNames =
            Self.corePictureDecoders + groups.flatMap(\.pictureDecoders) + Self.coreSoundDecoders
            + groups.flatMap(\.soundDecoders)
        decoders = decoderNames.joined(separator: ",")
        self.switchedOff = switchedOff
    }

    func has(_ group: AcceptedFormat) -> Bool { !switchedOff.contains(group) }

    /// The decoder for a codec, or `nil` when none of ours decodes it. Never one that is off the list, even where
    /// libav would prefer it.
    func decoder(for codec: AVCodecID) -> UnsafePointer<AVCodec>? {
        for name in decoderNames {
            if let found = avcodec_find_decoder_by_name(name), found.pointee.id == codec { return found }
        }
        return nil
    }

    /// Whether one of our decoders decodes the stream.
    func accepts(_ stream: UnsafeMutablePointer<AVStream>) -> Bool {
        stream.pointee.codecpar.map { decoder(for: $0.pointee.codec_id) != nil } ?? false
    }
}
