import CHeif
import CLibAV
import ExaminationReport

/// A decoded photo in libheif's memory, as a frame that points there. The frame is good as long as this lives.
final class HEICPicture {
    let frame: Frame
    private let image: OpaquePointer

    /// Takes the image over.
    init(_ image: OpaquePointer, colours: HEICColours?) throws(MediaFault) {
        self.image = image
        frame = try Frame()
        guard let format = Self.format(of: image) else { throw MediaFault(.codecNotAccepted) }
        let picture = frame.pointer
        picture.pointee.width = heif_image_get_primary_width(image)
        picture.pointee.height = heif_image_get_primary_height(image)
        picture.pointee.format = format.rawValue
        colours?.mark(frame)
        (picture.pointee.data.0, picture.pointee.linesize.0) = try Self.plane(heif_channel_Y, of: image)
        (picture.pointee.data.1, picture.pointee.linesize.1) = try Self.plane(heif_channel_Cb, of: image)
        (picture.pointee.data.2, picture.pointee.linesize.2) = try Self.plane(heif_channel_Cr, of: image)
    }

    private static func plane(
        _ channel: heif_channel,
        of image: OpaquePointer
    ) throws(MediaFault) -> (UnsafeMutablePointer<UInt8>, Int32) {
        var stride: Int32 = 0
        guard let plane = heif_image_get_plane(image, channel, &stride) else { throw MediaFault(.undecodable) }
        return (plane, stride)
    }

    /// Checked before each question: libheif ends the process when it is asked about a plane that is not there.
    private static func format(of image: OpaquePointer) -> AVPixelFormat? {
        let channels = [heif_channel_Y, heif_channel_Cb, heif_channel_Cr]
        guard heif_image_get_colorspace(image) == heif_colorspace_YCbCr,
            heif_image_get_chroma_format(image) == heif_chroma_420,
            channels.allSatisfy({ heif_image_has_channel(image, $0) != 0 })
        else { return nil }
        return switch heif_image_get_bits_per_pixel_range(image, heif_channel_Y) {
        case 8: AV_PIX_FMT_YUV420P
        case 10: AV_PIX_FMT_YUV420P10LE
        case 12: AV_PIX_FMT_YUV420P12LE
        default: nil
        }
    }

    deinit { heif_image_release(image) }
}
