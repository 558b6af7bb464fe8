import CHeif
import CLibAV

/// What the numbers of a photo mean: as a property of the photo says, else as HEVC itself does (ISO/IEC 23008-12, 6.5.5).
struct HEICColours {
    private(set) var range = AVCOL_RANGE_UNSPECIFIED
    private(set) var matrix = AVCOL_SPC_UNSPECIFIED
    private(set) var transfer = AVCOL_TRC_UNSPECIFIED

    init(of tile: Frame) {
        range = tile.pointer.pointee.color_range
        matrix = tile.pointer.pointee.colorspace
        transfer = tile.pointer.pointee.color_trc
    }

    /// The property of the photo (`colr` with the type `nclx`); `nil` when it has none.
    init?(of handle: OpaquePointer) {
        var found: UnsafeMutablePointer<heif_color_profile_nclx>?
        guard heif_image_handle_get_nclx_color_profile(handle, &found).code == heif_error_Ok, let found else {
            return nil
        }
        defer { heif_nclx_color_profile_free(found) }
        range = found.pointee.full_range_flag != 0 ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG
        matrix = AVColorSpace(UInt32(found.pointee.matrix_coefficients.rawValue))
        transfer = AVColorTransferCharacteristic(UInt32(found.pointee.transfer_characteristics.rawValue))
    }

    func mark(_ frame: Frame) {
        frame.pointer.pointee.color_range = range
        frame.pointer.pointee.colorspace = matrix
        frame.pointer.pointee.color_trc = transfer
    }
}
