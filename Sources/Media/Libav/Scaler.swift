import CLibAV
import ExaminationReport

/// Owns the scaler that turns decoded pictures of any kind into small ones of one kind.
final class Scaler {
    private var context: OpaquePointer?

    /// Scales a picture to `width` x `height`, which must be even, for a JPEG.
    func scale(_ frame: Frame, width: Int, height: Int) throws(MediaFault) -> Frame {
        let result = try Frame(jpegWidth: width, height: height)
        try scale(frame, into: result)
        return result
    }

    /// Scales a picture and keeps its colours as they are coded: ten bits, chroma at full size, the same range.
    func scaleAsCoded(_ frame: Frame, width: Int, height: Int) throws(MediaFault) -> Frame {
        let result = try Frame(AV_PIX_FMT_YUV444P10LE, width: width, height: height)
        try scale(frame, into: result)
        result.pointer.pointee.color_trc = frame.pointer.pointee.color_trc
        result.pointer.pointee.color_range = frame.pointer.pointee.color_range
        return result
    }

    private func scale(_ frame: Frame, into result: Frame) throws(MediaFault) {
        let source = frame.pointer.pointee
        let format = AVPixelFormat(source.format)
        guard sws_isSupportedInput(format) != 0 else { throw MediaFault(.undecodable) }
        // Averaging all pixels under one is right for a strong reduction, and cheap.
        let method = frame.width >= 2 * result.width ? SWS_AREA : SWS_BICUBIC
        context = sws_getCachedContext(
            context,
            source.width,
            source.height,
            format,
            Int32(result.width),
            Int32(result.height),
            AVPixelFormat(result.pointer.pointee.format),
            Int32(bitPattern: UInt32(method)),
            nil,
            nil,
            nil
        )
        guard let context else { throw MediaFault(.tooComplex) }
        Self.setColours(context, from: source, to: result.pointer.pointee)
        let rows = clibav_scale(context, frame.pointer, result.pointer)
        guard rows == Int32(result.height) else { throw MediaFault(.undecodable) }
    }

    /// JPEG is BT.601 in full range (JFIF 1.02). Video that does not say what it is, is BT.709 from 720 lines on.
    private static func setColours(_ context: OpaquePointer, from source: AVFrame, to result: AVFrame) {
        let isJPEG = result.format == AV_PIX_FMT_YUVJ420P.rawValue
        let isUnspecified = source.colorspace == AVCOL_SPC_UNSPECIFIED
        let space = isUnspecified && source.height >= 720 ? AVCOL_SPC_BT709 : source.colorspace
        let from = sws_getCoefficients(Int32(bitPattern: space.rawValue))
        let to = isJPEG ? sws_getCoefficients(SWS_CS_ITU601) : from
        let fullRange: Int32 = source.color_range == AVCOL_RANGE_JPEG ? 1 : 0
        // Refused for formats without such details; the defaults then apply.
        _ = sws_setColorspaceDetails(context, from, fullRange, to, isJPEG ? 1 : fullRange, 0, 1 << 16, 1 << 16)
    }

    deinit { sws_freeContext(context) }
}
