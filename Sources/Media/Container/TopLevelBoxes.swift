import ExaminationReport

/// The outermost boxes of an MP4 or QuickTime file (ISO/IEC 14496-12, 4.2), by their headers alone.
struct TopLevelBoxes {
    private(set) var brand: String?
    /// There is a movie box, and all of it lies inside the file.
    private(set) var hasWholeMovie = false
    private(set) var hasMedia = false
    /// A box says that it goes on beyond the end of the file.
    private(set) var isCutOff = false
    private(set) var isFragmented = false
    /// The types in order, up to the first fragment.
    private(set) var order: [String] = []
    /// Where the movie box's content is.
    private(set) var movie: Range<Int64>?
    private(set) var compatibleBrands: [String] = []
    private(set) var hasContentCredentials = false

    /// The user type of the box that holds a C2PA manifest store.
    private static let credentials: [UInt8] = [
        0xD8, 0xFE, 0xC3, 0xD6, 0x1B, 0x0E, 0x48, 0x3C, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7E, 0xC4, 0x81,
    ]
    /// What such a file may begin with.
    private static let openings: Set<String> = [
        "ftyp", "styp", "moov", "mdat", "wide", "free", "skip", "pnot", "moof", "sidx",
    ]
    /// No sane file has more before its first fragment.
    private static let countLimit = 256
    /// Boxes from the first fragment on: two for each, eighteen hours of half seconds.
    private static let fragmentBoxLimit = 262_144

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
            guard let box = BoxHeader(header, at: position, end: source.size) else { return }
            let length = box.length
            let isWhole = length <= source.size - position
            if !isWhole { isCutOff = true }
            note(header, isWhole: isWhole)
            if box.type == "moov", isWhole, movie == nil { movie = box.content }
            if box.type == "ftyp", isWhole, order.isEmpty { readBrands(source, box) }
            if order.count < ReportBounds.boxCount { order.append(box.printableType) }
            guard isWhole else { return }
            position += length
            if isFragmented {
                followFragments(source, from: position)
                return
            }
        }
    }

    /// Looks at the headers of all further boxes, whether the last one is whole: samples of a fragment that is cut off
    /// inside its own header are listed nowhere.
    private mutating func followFragments(_ source: ByteSource, from start: Int64) {
        var position = start
        for _ in 0..<Self.fragmentBoxLimit where position < source.size {
            let header = source.bytes(at: position, count: 16)
            // A budget that ends here is told by what comes next.
            if header.isEmpty { return }
            guard header.count >= 8 else {
                isCutOff = true
                return
            }
            guard let box = BoxHeader(header, at: position, end: source.size) else { return }
            guard box.length <= source.size - position else {
                isCutOff = true
                return
            }
            position += box.length
        }
    }

    private mutating func note(_ header: [UInt8], isWhole: Bool) {
        switch header.text(at: 4) {
        case "ftyp" where header.count >= 12: brand = header.text(at: 8)
        case "moov": hasWholeMovie = hasWholeMovie || isWhole
        case "moof": isFragmented = true
        case "mdat": hasMedia = true
        case "uuid" where header.count >= 24:
            if header[8..<24].elementsEqual(Self.credentials) { hasContentCredentials = true }
        default: break
        }
    }

    private mutating func readBrands(_ source: ByteSource, _ box: BoxHeader) {
        let limit = 8 + 4 * ReportBounds.brandCount
        let content = source.bytes(at: box.content.lowerBound, count: min(limit, box.content.count))
        compatibleBrands = stride(from: 8, to: content.count - 3, by: 4).compactMap { content.text(at: $0).reportText }
    }

    /// Where the index stands among the samples.
    var layout: StructureFacts.Order {
        guard let index = order.firstIndex(of: "moov"), let media = order.firstIndex(of: "mdat") else {
            return isFragmented ? .indexFirst : .other
        }
        return index < media ? .indexFirst : .mediaFirst
    }
}
