import CHeif
import CLibAV
public import ExaminationReport

/// FFmpeg's libraries and libheif as such, apart from any file.
public enum MediaLibraries {
    /// FFmpeg's release, in the words of whoever built it.
    public static var release: String { String(cString: av_version_info()) }

    public static var versions: [ExaminerSelfCheck.Library] {
        [
            ("libavformat", avformat_version()), ("libavcodec", avcodec_version()), ("libavutil", avutil_version()),
            ("libswscale", swscale_version()),
        ]
        .map { .init(name: $0, version: "\($1 >> 16).\($1 >> 8 & 0xFF).\($1 & 0xFF)") }
            + [.init(name: "libheif", version: String(cString: heif_get_version()))]
    }

    /// Does what the first look would do once: resolves symbols, fills the tables of the commonest decoders and of the
    /// JPEG encoder. It works on nothing but a grey picture of its own.
    public static func warmUp() {
        clibav_silence()
        let whitelist = Whitelist()
        for codec in [AV_CODEC_ID_H264, AV_CODEC_ID_HEVC, AV_CODEC_ID_VP8] {
            var context = avcodec_alloc_context3(whitelist.decoder(for: codec))
            context?.pointee.thread_count = 1
            _ = avcodec_open2(context, nil, nil)
            avcodec_free_context(&context)
        }
        guard let picture = try? Frame(jpegWidth: 64, height: 64),
            let encoder = try? JPEGEncoder(width: 64, height: 64)
        else { return }
        let data = picture.pointer.pointee.data
        let strides = picture.pointer.pointee.linesize
        data.0?.initialize(repeating: 128, count: Int(strides.0) * 64)
        data.1?.initialize(repeating: 128, count: Int(strides.1) * 32)
        data.2?.initialize(repeating: 128, count: Int(strides.2) * 32)
        _ = try? encoder.encode(picture)
    }
}
