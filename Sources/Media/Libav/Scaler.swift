import CLibAV
import ExaminationReport

/// Owns the scaler that turns decoded pictures of any kind into small ones for a JPEG.
final class Scaler {
    private var context: OpaquePointer?

    /// Scales a picture to `width` x `height`, which must be even.
    func scale(_ frame: Frame, width: Int, height: Int) throws(MediaFault) -> Frame {
        let source = frame.pointer.pointee
        let format = AVPixelFormat(source.format)
        guard sws_isSupportedInput(format) != 0 else { throw MediaFault(.undecodable) }
        // Averaging all pixels under one is right for a strong reduction, and cheap.
        let method = frame.width >= 2 * width ? SWS_AREA : SWS_BICUBIC
        context = sws_getCachedContext(
            context,
            source.width,
            source.height,
            format,
            Int32(width),
            Int32(height),
            AV_PIX_FMT_YUVJ420P,
            Int32(bitPattern: UInt32(method)),
            nil,
            nil,
            nil
        )
        guard let context else { throw MediaFault(.tooComplex) }
        Self.setColours(context, from: source)

        let result = try Frame(jpegWidth: width, height: height)
        let rows = clibav_scale(context, frame.pointer, result.pointer)
        guard rows == Int32(height) else { throw MediaFault(.undecodable) }
        return result
    }

    /// JPEG is BT.601 in full range (JFIF 1.02). Video that does not say what it is, is BT.709 from 720 lines on.
    private static func setColours(_ context: OpaquePointer, from source: AVFrame) {
        let isUnspecified = source.colorspace == AVCOL_SPC_UNSPECIFIED
        let space = isUnspecified && source.height >= 720 ? AVCOL_SPC_BT709 : source.colorspace
        let from = sws_getCoefficients(Int32(bitPattern: space.rawValue))
        let to = sws_getCoefficients(SWS_CS_ITU601)
        let fullRange: Int32 = source.color_range == AVCOL_RANGE_JPEG ? 1 : 0
        // Refused for formats without such details; the defaults then apply.
        _ = sws_setColorspaceDetails(context, from, fullRange, to, 1, 0, 1 << 16, 1 << 16)
    }

    deinit { sws_freeContext(context) }
}
