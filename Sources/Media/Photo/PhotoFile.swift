import CLibAV
import ExaminationReport

/// What was found in a photo's file without decoding it, and which of its bytes a decoder needs.
///
/// Only these bytes are given to libav: colour profiles, thumbnails, texts and whatever else a file can hold never reach
/// its C.
struct PhotoFile {
    let format: FileFormat
    /// libav's name of the codec, which is the decoder's too.
    let codec: String
    let width: Int
    let height: Int
    /// FFmpeg's name of the layout of the samples, when it can be told.
    let pixelFormat: String?
    let bitDepth: Int
    /// Bytes of all samples of one pixel, once decoded, times two.
    let halfBytesPerPixel: Int
    /// What the decoder keeps of each sample beside the picture, in bytes.
    let bytesKeptPerSample: Int
    /// How often the decoder can halve the sides while it decodes.
    let reductions: Int
    /// In the order in which the decoder wants them.
    let parts: [Range<Int64>]
    let exif: Exif
    let hasContentCredentials: Bool

    var byteCount: Int64 { parts.reduce(0) { $0 + Int64($1.count) } }

    /// How much memory decoding it takes, with the sides halved so often.
    func memory(reduction: Int) -> Int64 {
        let samples = Int64(width) * Int64(height) * Int64(halfBytesPerPixel) / 2
        return samples >> Int64(2 * reduction) + samples * Int64(bytesKeptPerSample) + 2 * byteCount
    }

    /// How often the sides are halved so that the picture is still as large as wanted.
    func reduction(toFit size: (width: Int, height: Int)) -> Int {
        (0...reductions).last { width >> $0 >= size.width && height >> $0 >= size.height } ?? 0
    }

    /// Throws unless decoding it stays within the limits.
    func check(_ limits: MediaLimits, reduction: Int) throws(MediaFault) {
        guard limits.photoSides.contains(width), limits.photoSides.contains(height),
            Int64(width) * Int64(height) <= limits.photoPixels, byteCount <= limits.photoBytes,
            memory(reduction: reduction) <= limits.photoMemory
        else { throw MediaFault(.dimensions) }
    }
}
