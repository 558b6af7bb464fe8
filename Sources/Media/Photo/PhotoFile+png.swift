import ExaminationReport

extension PhotoFile {
    /// Walks through the chunks of a PNG (ISO/IEC 15948, 5 and 11) to its end. The first picture counts: what an animated
    /// one has beside it is left out.
    init(png source: ByteSource) throws(MediaFault) {
        let header = source.bytes(at: 8, count: 25)
        guard header.count == 25 else { throw MediaFault(.truncated) }
        guard header.has("IHDR", at: 4), header.bigEndian(at: 0, count: 4) == 13 else { throw MediaFault(.malformed) }
        let layout = try Self.layout(depth: Int(header[16]), colour: header[17])
        var parts: [Range<Int64>] = [0..<33]
        var exif = Exif()
        var hasContentCredentials = false
        var position: Int64 = 33
        var isWhole = false
        for _ in 0..<Self.chunkLimit where !isWhole {
            let chunk = source.bytes(at: position, count: 8)
            guard chunk.count == 8 else { break }
            let length = Int64(chunk.bigEndian(at: 0, count: 4))
            let end = position + length + 12
            guard length <= Int64(Int32.max), end <= source.size else { break }
            switch chunk.text(at: 4) {
            case "PLTE", "tRNS": parts.append(position..<end)
            case "IDAT" where parts.last?.upperBound == position:
                parts[parts.count - 1] = parts[parts.count - 1].lowerBound..<end
            case "IDAT": parts.append(position..<end)
            case "eXIf": exif = Exif(source.bytes(at: position + 8, count: Int(min(length, 0xFFFF))))
            case "caBX": hasContentCredentials = true
            case "IEND":
                parts.append(position..<end)
                isWhole = true
            default: break
            }
            position = end
        }
        guard isWhole else {
            throw MediaFault(position + 12 <= source.size && source.isOver ? .tooComplex : .truncated)
        }
        self.init(
            format: .png,
            codec: "png",
            width: Int(clamping: header.bigEndian(at: 8, count: 4)),
            height: Int(clamping: header.bigEndian(at: 12, count: 4)),
            pixelFormat: layout.name,
            bitDepth: Int(header[16]),
            halfBytesPerPixel: layout.halfBytes,
            bytesKeptPerSample: 0,
            reductions: 0,
            parts: parts,
            exif: exif,
            hasContentCredentials: hasContentCredentials
        )
    }

    private static let chunkLimit = 1 << 17

    /// libav's name of the layout, and bytes of a pixel times two (11.2.2).
    private static func layout(depth: Int, colour: UInt8) throws(MediaFault) -> (name: String?, halfBytes: Int) {
        switch (colour, depth) {
        case (0, 1): ("monob", 2)
        case (0, 2), (0, 4): ("gray", 2)
        case (0, 8): ("gray", 2)
        case (0, 16): ("gray16be", 4)
        case (2, 8): ("rgb24", 6)
        case (2, 16): ("rgb48be", 12)
        case (3, 1), (3, 2), (3, 4), (3, 8): ("pal8", 2)
        case (4, 8): ("ya8", 4)
        case (4, 16): ("ya16be", 8)
        case (6, 8): ("rgba", 8)
        case (6, 16): ("rgba64be", 16)
        default: throw MediaFault(.malformed)
        }
    }
}
