/// How a codec's own header says that a picture's samples are laid out and meant.
struct SampleFormat: Hashable {
    /// `chroma_format_idc`: 0 monochrome, 1 is 4:2:0, 2 is 4:2:2, 3 is 4:4:4.
    var chroma = 1
    var depth = 8
    var isFullRange: Bool?
    /// Code points of ISO/IEC 23091-2, all three or none.
    var primaries: Int?
    var transfer: Int?
    var matrix: Int?

    /// FFmpeg's name of the layout.
    var pixelFormat: String {
        let suffix = depth > 8 ? "\(depth)le" : ""
        guard chroma != 3 || matrix != 0 else { return "gbrp" + suffix }
        return (["gray", "yuv420p", "yuv422p", "yuv444p"][chroma]) + suffix
    }

    /// The part of the video usability information that H.264 (E.1.1) and HEVC (E.2.1) have in common.
    mutating func readUsability(_ reader: inout BitReader) {
        if reader.flag(), reader.bits(8) == 255 { reader.skip(32) }  // aspect ratio
        if reader.flag() { reader.skip(1) }  // overscan
        guard reader.flag() else { return }
        reader.skip(3)
        isFullRange = reader.flag()
        guard reader.flag() else { return }
        primaries = reader.bits(8)
        transfer = reader.bits(8)
        matrix = reader.bits(8)
    }

    var isPossible: Bool { (0...3).contains(chroma) && (8...16).contains(depth) }
}
