/// The outermost boxes of an MP4 or QuickTime file (ISO/IEC 14496-12, 4.2), by their headers alone.
struct TopLevelBoxes {
    private(set) var brand: String?
    /// There is a movie box, and all of it lies inside the file.
    private(set) var hasWholeMovie = false
    private(set) var hasMedia = false
    /// A box says that it goes on beyond the end of the file.
    private(set) var isCutOff = false
    private(set) var isFragmented = false

    /// What such a file may begin with.
    private static let openings: Set<String> = [
        "ftyp", "styp", "moov", "mdat", "wide", "free", "skip", "pnot", "moof", "sidx",
    ]
    /// No sane file has more before its first fragment.
    private static let countLimit = 256

    /// Returns `nil` when the file does not begin with such a box.
    init?(of source: ByteSource, head: [UInt8]) {
        guard head.count >= 8, Self.openings.contains(head.text(at: 4)) else { return nil }
        var position: Int64 = 0
        for _ in 0..<Self.countLimit {
            let header = source.bytes(at: position, count: 32)
            guard header.count >= 8 else {
                if !header.isEmpty { isCutOff = true }
                return
            }
            guard let length = Self.length(of: header, toEnd: source.size - position) else { return }
            let isWhole = length <= source.size - position
            if !isWhole { isCutOff = true }
            note(header, isWhole: isWhole)
            if !isWhole || isFragmented { return }
            position += length
        }
    }

    private mutating func note(_ header: [UInt8], isWhole: Bool) {
        switch header.text(at: 4) {
        case "ftyp" where header.count >= 12: brand = header.text(at: 8)
        case "moov": hasWholeMovie = hasWholeMovie || isWhole
        case "moof": isFragmented = true
        case "mdat": hasMedia = true
        default: break
        }
    }

    /// A length of 1 means that 64 bits follow, of 0 that the box goes to the end of the file.
    private static func length(of header: [UInt8], toEnd rest: Int64) -> Int64? {
        let short = Int64(header.bigEndian(at: 0, count: 4))
        switch short {
        case 0: return rest
        case 1:
            guard header.count >= 16, let long = Int64(exactly: header.bigEndian(at: 8, count: 8)), long >= 16 else {
                return nil
            }
            return long
        default: return short >= 8 ? short : nil
        }
    }
}
