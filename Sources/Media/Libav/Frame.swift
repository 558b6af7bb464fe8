import CLibAV
import ExaminationReport

/// Owns one decoded picture.
final class Frame {
    let pointer: UnsafeMutablePointer<AVFrame>

    init() throws(MediaFault) {
        guard let frame = av_frame_alloc() else { throw MediaFault(.tooComplex) }
        pointer = frame
    }

    /// An empty picture for a JPEG: full range, chroma at half size both ways.
    convenience init(jpegWidth width: Int, height: Int) throws(MediaFault) {
        try self.init()
        pointer.pointee.width = Int32(width)
        pointer.pointee.height = Int32(height)
        pointer.pointee.format = AV_PIX_FMT_YUVJ420P.rawValue
        pointer.pointee.color_range = AVCOL_RANGE_JPEG
        // 32 bytes: what swscale's vector code may write in one go.
        guard av_frame_get_buffer(pointer, 32) >= 0 else { throw MediaFault(.tooComplex) }
    }

    var width: Int { Int(pointer.pointee.width) }
    var height: Int { Int(pointer.pointee.height) }
    var isDamaged: Bool { clibav_is_damaged(pointer) != 0 }

    /// When it is shown, in units of its stream.
    var time: Int64? {
        let time = pointer.pointee.best_effort_timestamp
        return time == clibav_no_time() ? nil : time
    }

    /// Perceptual quantiser (SMPTE ST 2084) or hybrid log-gamma (ARIB STD-B67).
    var isHighDynamicRange: Bool {
        let transfer = pointer.pointee.color_trc
        return transfer == AVCOL_TRC_SMPTE2084 || transfer == AVCOL_TRC_ARIB_STD_B67
    }

    func clear() { av_frame_unref(pointer) }

    deinit {
        var frame: UnsafeMutablePointer<AVFrame>? = pointer
        av_frame_free(&frame)
    }
}
