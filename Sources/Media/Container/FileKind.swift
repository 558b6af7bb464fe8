import ExaminationReport

/// What a file is, by its first bytes and its outermost structure; decided before libav sees any of it.
///
/// libav's own recognition asks every demuxer it has and believes a playlist named `.mp4`; here the demuxer is
/// chosen from five, and what is no video is told apart from what is a broken one.
struct FileKind: Hashable {
    enum Family: Hashable {
        case mp4
        case matroska
        case avi
        case transportStream
        case programStream

        /// libav's name of the demuxer.
        var demuxer: String {
            switch self {
            case .mp4: "mov"
            case .matroska: "matroska"
            case .avi: "avi"
            case .transportStream: "mpegts"
            case .programStream: "mpeg"
            }
        }
    }

    let family: Family
    let container: VideoContainer
    var brand: String?
    /// Whether the structure says that the file should be longer than it is.
    var isCutOff = false
    /// Whether the samples are described in fragments along the file instead of once.
    var isFragmented = false
    /// How it is put together, as far as the outermost structure says.
    var structure = StructureFacts()
    /// Where the content of an MP4's movie box is.
    var movie: Range<Int64>?

    /// Recognises the file, or throws the reason why it cannot be looked at.
    init(of source: ByteSource) throws(MediaFault) {
        let head = source.bytes(at: 0, count: 1024)
        if let boxes = TopLevelBoxes(of: source, head: head) {
            self = try Self.mp4(boxes)
        } else if head.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) {
            let header = MatroskaHeader(head, fileSize: source.size)
            self.init(family: .matroska, container: header.isWebM ? .webM : .matroska, isCutOff: header.isCutOff)
        } else if head.has("RIFF", at: 0), head.has("AVI ", at: 8) {
            self.init(family: .avi, container: .avi, isCutOff: Int64(head.littleEndian(at: 4)) + 8 > source.size)
        } else if head.starts(with: [0, 0, 1, 0xBA]) {
            self.init(family: .programStream, container: .mpegProgramStream)
        } else if Self.isTransportStream(head) {
            self.init(family: .transportStream, container: .mpegTransportStream)
        } else {
            throw MediaFault(Self.reasonAgainst(head))
        }
    }

    private init(family: Family, container: VideoContainer, isCutOff: Bool = false) {
        self.family = family
        self.container = container
        self.isCutOff = isCutOff
    }

    private static func mp4(_ boxes: TopLevelBoxes) throws(MediaFault) -> FileKind {
        let brand = boxes.brand?.reportText
        if let brand, ["heic", "heix", "heim", "heis", "mif1", "avif"].contains(brand) {
            throw MediaFault(.stillPicture)
        }
        // Without the movie box nothing says what the bytes mean: cut off, or a recording that was never finished.
        guard boxes.hasWholeMovie else { throw MediaFault(boxes.hasMedia || boxes.isCutOff ? .truncated : .malformed) }
        let container: VideoContainer =
            switch brand {
            case nil, "qt": .quickTime
            case let name? where name.hasPrefix("3g"): .threeGP
            default: .mp4
            }
        var kind = FileKind(family: .mp4, container: container, isCutOff: boxes.isCutOff)
        kind.brand = brand
        kind.isFragmented = boxes.isFragmented
        kind.movie = boxes.movie
        kind.structure.boxes = boxes.order
        kind.structure.order = boxes.layout
        kind.structure.isFragmented = boxes.isFragmented
        kind.structure.hasContentCredentials = boxes.hasContentCredentials
        kind.structure.brands = boxes.compatibleBrands
        return kind
    }

    /// Packets of 188 bytes begin with 0x47 (ISO/IEC 13818-1, 2.4.3.2); AVCHD puts four bytes before each.
    private static func isTransportStream(_ head: [UInt8]) -> Bool {
        [(start: 0, stride: 188), (start: 4, stride: 192)].contains { start, stride in
            (0..<5).allSatisfy { number in
                let position = start + number * stride
                return position < head.count && head[position] == 0x47
            }
        }
    }

    private static func reasonAgainst(_ head: [UInt8]) -> UnreadableReason {
        let stills: [[UInt8]] = [[0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], Array("GIF8".utf8), Array("BM".utf8)]
        let sounds: [[UInt8]] = [Array("ID3".utf8), Array("fLaC".utf8), Array("#!AMR".utf8), Array("OggS".utf8)]
        let videos: [[UInt8]] = [Array("FLV".utf8), [0x30, 0x26, 0xB2, 0x75], Array(".RMF".utf8), [0, 0, 1, 0xB3]]
        if stills.contains(where: head.starts(with:)) || head.has("RIFF", at: 0) && head.has("WEBP", at: 8) {
            return .stillPicture
        }
        if sounds.contains(where: head.starts(with:)) || head.has("RIFF", at: 0) && head.has("WAVE", at: 8) {
            return .noPicture
        }
        return videos.contains(where: head.starts(with:)) ? .unsupportedContainer : .notAVideo
    }
}
