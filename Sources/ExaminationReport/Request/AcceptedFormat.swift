/// A group of formats that is read beyond the core, and can be switched off. The raw values are stable: operators'
/// settings and the examiner's command line name them.
///
/// The core cannot be switched off: MP4, QuickTime, Matroska and WebM with H.264, HEVC, VP8, VP9 or AV1, and AAC, Opus,
/// Vorbis, MP3 or PCM. Why each group is read stands in decision record 0017.
public enum AcceptedFormat: String, Codable, CaseIterable, Hashable, Sendable {
    /// H.263 and AMR, as feature phones write them into 3GP.
    case featurePhones = "feature-phones"
    /// MPEG-4 part 2, "ASP": older phones and cameras.
    case mpeg4ASP = "mpeg4-asp"
    case avi
    /// Motion JPEG: compact cameras.
    case motionJPEG = "motion-jpeg"
    /// Transport streams and AC-3: camcorders.
    case avchd
    /// Program streams with MPEG-2 and MP2: older camcorders.
    case mpegPS = "mpeg-ps"
    /// JPEG photos.
    case jpeg
    /// PNG pictures.
    case png
    /// HEIC photos.
    case heic
    /// Files of sound alone, in whatever container, and the containers that carry nothing else.
    case sound
    /// PDF documents, of which nothing is parsed but header and trailer.
    case pdf
}
