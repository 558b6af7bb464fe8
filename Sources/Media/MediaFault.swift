import CLibAV
import ExaminationReport

/// Why looking at a file came to an end. The only error inside this module.
struct MediaFault: Error, Hashable {
    let reason: UnreadableReason

    init(_ reason: UnreadableReason) {
        self.reason = reason
    }

    /// What a failed call of libav means. A failed allocation is the work of `av_max_alloc`, hence of the file.
    init(libav code: Int32, otherwise: UnreadableReason) {
        let meansTooMuch = code == clibav_error_no_memory() || code == clibav_error_leave()
        reason = meansTooMuch ? .tooComplex : otherwise
    }
}
