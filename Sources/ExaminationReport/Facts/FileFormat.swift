/// The kinds of file that are looked at.
public enum FileFormat: String, Codable, CaseIterable, Hashable, Sendable {
    case mp4
    case quickTime = "mov"
    case threeGP = "3gp"
    case matroska
    case webM = "webm"
    case avi
    case mpegTransportStream = "mpeg-ts"
    case mpegProgramStream = "mpeg-ps"
    case jpeg
    case png
    case heic
    case mp3
    case ogg
    case wav
    case flac
    case amr
    case pdf
}
