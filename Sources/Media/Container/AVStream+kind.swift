import CLibAV
import ExaminationReport

extension UnsafeMutablePointer<AVStream> {
    /// What the stream carries.
    var kind: StreamFacts.Kind {
        guard let parameters = pointee.codecpar else { return .other }
        switch parameters.pointee.codec_type {
        case AVMEDIA_TYPE_VIDEO:
            return pointee.disposition & AV_DISPOSITION_ATTACHED_PIC != 0 ? .attachedPicture : .video
        case AVMEDIA_TYPE_AUDIO: return .sound
        case AVMEDIA_TYPE_SUBTITLE: return .subtitle
        case AVMEDIA_TYPE_DATA: return .data
        default: return .other
        }
    }

    /// libav's name of the codec, which is one of a fixed list.
    var codecName: String {
        guard let parameters = pointee.codecpar else { return "none" }
        return String(cString: avcodec_get_name(parameters.pointee.codec_id))
    }
}
