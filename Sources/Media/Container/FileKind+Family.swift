import ExaminationReport

extension FileKind {
    /// Kinds of file that one demuxer reads.
    enum Family: Hashable {
        case mp4
        case matroska
        case avi
        case transportStream
        case programStream
        case mp3
        case ogg
        case wav
        case flac
        case amr

        /// libav's name of the demuxer.
        var demuxer: String {
            switch self {
            case .mp4: "mov"
            case .matroska: "matroska"
            case .avi: "avi"
            case .transportStream: "mpegts"
            case .programStream: "mpeg"
            case .mp3: "mp3"
            case .ogg: "ogg"
            case .wav: "wav"
            case .flac: "flac"
            case .amr: "amr"
            }
        }

        /// The group without which it is refused; `nil` for the core.
        var group: AcceptedFormat? {
            switch self {
            case .mp4, .matroska: nil
            case .avi: .avi
            case .transportStream: .avchd
            case .programStream: .mpegPS
            case .mp3, .ogg, .wav, .flac, .amr: .sound
            }
        }

        /// Whether it carries nothing but sound.
        var isSound: Bool { group == .sound }
    }
}
