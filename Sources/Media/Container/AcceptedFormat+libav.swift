import ExaminationReport

/// What each group opens in libav. Decision record 0017 has the same names, and why.
extension AcceptedFormat {
    /// libav's names of the demuxers that are used for nothing else.
    var demuxers: [String] {
        switch self {
        case .avi: ["avi"]
        case .avchd: ["mpegts"]
        case .mpegPS: ["mpeg"]
        case .sound: ["mp3", "ogg", "wav", "flac", "amr"]
        case .featurePhones, .mpeg4ASP, .motionJPEG, .jpeg, .png, .heic, .pdf: []
        }
    }

    /// libav's names of the decoders of photos, which are not on the list for streams: see ``PhotoDecoder``.
    var photoDecoders: [String] {
        switch self {
        case .jpeg: ["mjpeg"]
        case .png: ["png"]
        case .heic: ["hevc"]
        default: []
        }
    }

    /// libav's names of the decoders of moving pictures.
    var pictureDecoders: [String] {
        switch self {
        case .featurePhones: ["h263"]
        case .mpeg4ASP: ["mpeg4"]
        case .motionJPEG: ["mjpeg"]
        case .mpegPS: ["mpeg2video"]
        case .avi, .avchd, .jpeg, .png, .heic, .sound, .pdf: []
        }
    }

    /// libav's names of the sound decoders.
    var soundDecoders: [String] {
        switch self {
        case .featurePhones: ["amrnb", "amrwb"]
        case .avi: ["pcm_u8"]
        case .avchd: ["ac3"]
        case .mpegPS: ["mp2", "mp2float"]
        case .sound: ["flac", "pcm_s24le"]
        case .mpeg4ASP, .motionJPEG, .jpeg, .png, .heic, .pdf: []
        }
    }
}
