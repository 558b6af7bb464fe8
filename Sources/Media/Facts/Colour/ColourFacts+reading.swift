import CLibAV
import ExaminationReport

extension ColourFacts {
    /// What the stream says. libav knows the layout only of streams that it has probed; of others the codec's own
    /// header is read here, and goes before what the container says, as it does in libav.
    init(_ stream: UnsafeMutablePointer<AVStream>) {
        self.init()
        guard let parameters = stream.pointee.codecpar?.pointee else { return }
        var codes = (
            primaries: parameters.color_primaries, transfer: parameters.color_trc, matrix: parameters.color_space
        )
        switch parameters.color_range {
        case AVCOL_RANGE_MPEG: range = .limited
        case AVCOL_RANGE_JPEG: range = .full
        default: break
        }
        if parameters.format >= 0 {
            setLayout(AVPixelFormat(parameters.format))
        } else if let format = SampleFormat(parameters) {
            pixelFormat = format.pixelFormat
            bitDepth = format.depth
            if let isFull = format.isFullRange { range = isFull ? .full : .limited }
            if let stated = format.primaries { codes.primaries = AVColorPrimaries(UInt32(stated)) }
            if let stated = format.transfer { codes.transfer = AVColorTransferCharacteristic(UInt32(stated)) }
            if let stated = format.matrix { codes.matrix = AVColorSpace(UInt32(stated)) }
        }
        primaries = Self.name(av_color_primaries_name(codes.primaries))
        transfer = Self.name(av_color_transfer_name(codes.transfer))
        matrix = Self.name(av_color_space_name(codes.matrix))
        setDynamicRange(codes.transfer, stream)
    }

    private mutating func setLayout(_ format: AVPixelFormat) {
        guard let descriptor = av_pix_fmt_desc_get(format)?.pointee, let name = descriptor.name else { return }
        bitDepth = Int(descriptor.comp.0.depth)
        let text = String(cString: name)
        pixelFormat = text.hasPrefix("yuvj") ? "yuv" + text.dropFirst(4) : text
        if text.hasPrefix("yuvj") { range = .full }
    }

    private mutating func setDynamicRange(
        _ transfer: AVColorTransferCharacteristic,
        _ stream: UnsafeMutablePointer<AVStream>
    ) {
        switch transfer {
        case AVCOL_TRC_SMPTE2084: dynamicRange = .pq
        case AVCOL_TRC_ARIB_STD_B67: dynamicRange = .hlg
        default: break
        }
        var compatibility: Int32 = 0
        let profile = clibav_dolby_vision_profile(stream, &compatibility)
        guard (0...127).contains(profile) else { return }
        dolbyVisionProfile = Int(profile)
        if compatibility == 0 { dynamicRange = .dolbyVision }
    }

    /// "Unknown" and "reserved" are no names.
    private static func name(_ text: UnsafePointer<CChar>?) -> String? {
        let name = text.map { String(cString: $0) } ?? "unknown"
        return ["unknown", "reserved"].contains(name) ? nil : name.reportText
    }
}

extension SampleFormat {
    /// What the codec's header says that a container carries, where this reads it.
    fileprivate init?(_ parameters: AVCodecParameters) {
        let header = UnsafeRawBufferPointer(
            start: parameters.extradata,
            count: parameters.extradata == nil ? 0 : min(4096, Int(max(0, parameters.extradata_size)))
        )
        switch parameters.codec_id {
        case AV_CODEC_ID_H264: self.init(avcConfiguration: Array(header))
        case AV_CODEC_ID_HEVC: self.init(hevcConfiguration: Array(header))
        case AV_CODEC_ID_AV1: self.init(av1Configuration: Array(header))
        // These have no other layout in anything that is decoded here.
        case AV_CODEC_ID_H263, AV_CODEC_ID_MPEG4, AV_CODEC_ID_VP8: self.init()
        default: return nil
        }
    }
}
