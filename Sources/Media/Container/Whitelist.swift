import CLibAV

/// Which of FFmpeg's demuxers and decoders may run. Everything else in it is out of reach.
///
/// FFmpeg 5.1 has some 300 demuxers and 500 decoders; most were written for formats that nobody films in,
/// and that is where the memory errors are found (CVE-2026-8461 in `magicyuv` is one). Each entry here is a
/// device that an apprentice may hold.
enum Whitelist {
    /// - `mov` and its other names: every phone; 3GP of feature phones.
    /// - `matroska,webm`: browsers' recorders, screen recorders.
    /// - `avi`: compact cameras (MJPEG) and older ones (MPEG-4 ASP).
    /// - `mpegts`: camcorders (AVCHD).
    /// - `mpeg`: older camcorders (MPEG-2 on disc or card).
    static let demuxers = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg"

    /// The picture codecs.
    /// - `h264`, `hevc`: phones, cameras; `vp8`, `vp9`, AV1: browsers, recent phones.
    /// - `h263`, `mpeg4`: 3GP of feature phones; `mpeg4` also in AVI.
    /// - `mjpeg`: compact cameras. `mpeg2video`: camcorders.
    static let pictureDecoders = [
        "h264", "hevc", "vp8", "vp9", "libdav1d", "av1", "h263", "mpeg4", "mjpeg", "mpeg2video",
    ]

    /// The sound codecs that go with them. Where a file's header does not state channels and rate, libav decodes
    /// a little of the sound to learn them.
    /// - `aac`: phones; `opus`, `vorbis`: browsers; `mp3`: AVI; `pcm_*`: cameras; `amr*`: feature phones;
    ///   `ac3`: AVCHD; `mp2`: MPEG-2 camcorders.
    static let soundDecoders = [
        "aac", "opus", "vorbis", "mp3", "mp3float", "pcm_s16le", "pcm_u8", "amrnb", "amrwb", "ac3", "mp2", "mp2float",
    ]

    /// All decoders, in the form of libav's `codec_whitelist` option.
    static let decoders = (pictureDecoders + soundDecoders).joined(separator: ",")

    /// The decoder for a codec, or `nil` when none of ours decodes it. Never one that is off the list, even where
    /// libav would prefer it.
    static func decoder(for codec: AVCodecID) -> UnsafePointer<AVCodec>? {
        for name in pictureDecoders + soundDecoders {
            if let found = avcodec_find_decoder_by_name(name), found.pointee.id == codec { return found }
        }
        return nil
    }
}
