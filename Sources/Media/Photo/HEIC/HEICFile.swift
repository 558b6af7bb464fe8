import CHeif
import CLibAV
import ExaminationReport

/// A photo of the HEIF family with HEVC inside (ISO/IEC 23008-12), taken apart by libheif.
///
/// libheif applies the photo's own turning and mirroring; what Exif says of that does not count (23008-12, 6.5.10).
final class HEICFile {
    /// Size as coded, all tiles together.
    let coded: (width: Int, height: Int)
    /// Size as shown.
    let displayed: (width: Int, height: Int)
    let depth: Int
    let exif: Exif
    private let context: OpaquePointer
    private let handle: OpaquePointer
    private let input: HEICInput

    init(_ source: ByteSource, limits: MediaLimits) throws(MediaFault) {
        guard TilePlugin.isRegistered, let context = heif_context_alloc() else { throw MediaFault(.tooComplex) }
        let input = HEICInput(source)
        // On this thread: the sandbox allows no other.
        heif_context_set_max_decoding_threads(context, 0)
        heif_context_set_maximum_image_size_limit(context, Int32(limits.photoSides.upperBound))
        var handle: OpaquePointer?
        guard input.open(context) == heif_error_Ok,
            heif_context_get_primary_image_handle(context, &handle).code == heif_error_Ok, let handle
        else {
            heif_context_free(context)
            throw MediaFault(source.isOver ? .tooComplex : input.isCutOff ? .truncated : .malformed)
        }
        self.context = context
        self.handle = handle
        self.input = input
        displayed = (Int(heif_image_handle_get_width(handle)), Int(heif_image_handle_get_height(handle)))
        coded = (Int(heif_image_handle_get_ispe_width(handle)), Int(heif_image_handle_get_ispe_height(handle)))
        depth = Int(heif_image_handle_get_luma_bits_per_pixel(handle))
        exif = Self.exif(handle)
    }

    /// Whether it is shown across instead of along, or the other way round.
    var swapsSides: Bool { coded != displayed && coded == (displayed.height, displayed.width) }

    func check(_ limits: MediaLimits) throws(MediaFault) {
        let pixels = Int64(displayed.width) * Int64(displayed.height)
        // Tiles are put together, then turned: two pictures, at worst with all colours at full size.
        let memory = pixels * (depth > 8 ? 6 : 3) * 2
        guard limits.photoSides.contains(displayed.width), limits.photoSides.contains(displayed.height),
            pixels <= limits.photoPixels, memory <= limits.photoMemory
        else { throw MediaFault(.dimensions) }
    }

    /// Decodes it, upright.
    func decode() throws(MediaFault) -> HEICPicture {
        guard let options = heif_decoding_options_alloc() else { throw MediaFault(.tooComplex) }
        defer { heif_decoding_options_free(options) }
        options.pointee.strict_decoding = 1
        var image: OpaquePointer?
        // Said in so many words, because it would make RGB of it, in twice the memory.
        let result = heif_decode_image(handle, &image, heif_colorspace_YCbCr, heif_chroma_420, options)
        guard result.code == heif_error_Ok, let image else {
            throw MediaFault(
                input.isCutOff
                    ? .truncated : result.code == heif_error_Memory_allocation_error ? .tooComplex : .undecodable
            )
        }
        return try HEICPicture(image, colours: HEICColours(of: handle) ?? TileDecoder.colours)
    }

    /// The first block of Exif: four bytes that say where in the rest the TIFF structure begins (23008-12, annex A.2.1).
    private static func exif(_ handle: OpaquePointer) -> Exif {
        var identifier: heif_item_id = 0
        guard heif_image_handle_get_list_of_metadata_block_IDs(handle, "Exif", &identifier, 1) == 1 else {
            return Exif()
        }
        let size = heif_image_handle_get_metadata_size(handle, identifier)
        guard (4...0x1_0000).contains(size) else { return Exif() }
        var bytes = [UInt8](repeating: 0, count: size)
        guard heif_image_handle_get_metadata(handle, identifier, &bytes).code == heif_error_Ok else { return Exif() }
        let start = 4 + Int(bytes.bigEndian(at: 0, count: 4))
        return start < bytes.count ? Exif(Array(bytes[start...])) : Exif()
    }

    deinit {
        heif_image_handle_release(handle)
        heif_context_free(context)
    }
}
