import CLibAV
import ExaminationReport

/// Owns one decoded picture.
final class Frame {
    let pointer: UnsafeMutablePointer<AVFrame>

    init() throws(MediaFault) {
        guard let frame = av_frame_alloc() else { throw MediaFault(.tooComplex) }
        pointer = frame
    }

    /// An empty picture of a kind that a scaler can write.
    convenience init(_ format: AVPixelFormat, width: Int, height: Int) throws(MediaFault) {
        try self.init()
        pointer.pointee.width = Int32(width)
        pointer.pointee.height = Int32(height)
        pointer.pointee.format = format.rawValue
        // 32 bytes: what swscale's vector code may write in one go.
        guard av_frame_get_buffer(pointer, 32) >= 0 else { throw MediaFault(.tooComplex) }
    }

    /// An empty picture for a JPEG: full range, chroma at half size both ways.
    convenience init(jpegWidth width: Int, height: Int) throws(MediaFault) {
        try self.init(AV_PIX_FMT_YUVJ420P, width: width, height: height)
        pointer.pointee.color_range = AVCOL_RANGE_JPEG
        pointer.pointee.colorspace = AVCOL_SPC_BT470BG
    }

    var width: Int { Int(pointer.pointee.width) }
    var height: Int { Int(pointer.pointee.height) }
    var isDamaged: Bool { clibav_is_damaged(pointer) != 0 }

    /// When it is shown, in units of its stream.
    var time: Int64? {
        let time = pointer.pointee.best_effort_timestamp
        return time == clibav_no_time() ? nil : time
    }

    /// Which kind of high dynamic range it has, if any.
    var highDynamicRange: HighDynamicRange? {
        switch pointer.pointee.color_trc {
        case AVCOL_TRC_SMPTE2084: .perceptualQuantiser
        case AVCOL_TRC_ARIB_STD_B67: .hybridLogGamma
        default: nil
        }
    }

    func clear() { av_frame_unref(pointer) }

    deinit {
        var frame: UnsafeMutablePointer<AVFrame>? = pointer
        av_frame_free(&frame)
    }
}
