import ExaminationReport

/// What a file with streams is, by its first bytes and its outermost structure; decided before libav sees any of it.
///
/// libav's own recognition asks every demuxer it has and believes a playlist named `.mp4`; here the demuxer is
/// chosen from ten, and what is none of these is told apart from what is a broken one.
struct FileKind: Hashable {
    let family: Family
    let container: FileFormat
    var brand: String?
    /// Whether the structure says that the file should be longer than it is.
    var isCutOff = false
    /// Whether the samples are described in fragments along the file instead of once.
    var isFragmented = false
    /// How it is put together, as far as the outermost structure says.
    var structure = StructureFacts()
    /// The duration that a WAVE file's header declares.
    var declaredMilliseconds: Int?
    /// Where the content of an MP4's movie box is.
    var movie: Range<Int64>?

    /// Recognises the file by its first bytes and what they lead to, or throws the reason why it cannot be looked at.
    init(of source: ByteSource, head: [UInt8]) throws(MediaFault) {
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
        } else if let sound = Self.sound(head, fileSize: source.size) {
            self = sound
        } else {
            throw MediaFault(Self.isOtherVideo(head) ? .unsupportedContainer : .notAVideo)
        }
    }

    private init(family: Family, container: FileFormat, isCutOff: Bool = false) {
        self.family = family
        self.container = container
        self.isCutOff = isCutOff
    }

    /// Files that carry nothing but sound.
    private static func sound(_ head: [UInt8], fileSize: Int64) -> FileKind? {
        if head.has("RIFF", at: 0), head.has("WAVE", at: 8) {
            let header = WaveHeader(head, fileSize: fileSize)
            var kind = FileKind(family: .wav, container: .wav, isCutOff: header.isCutOff)
            kind.declaredMilliseconds = header.declaredMilliseconds
            return kind
        }
        if head.has("OggS", at: 0) { return FileKind(family: .ogg, container: .ogg) }
        if head.has("fLaC", at: 0) { return FileKind(family: .flac, container: .flac) }
        if head.has("#!AMR", at: 0) { return FileKind(family: .amr, container: .amr) }
        return MP3Frame.begins(head) ? FileKind(family: .mp3, container: .mp3) : nil
    }

    private static func mp4(_ boxes: TopLevelBoxes) throws(MediaFault) -> FileKind {
        let brand = boxes.brand?.reportText
        // Without the movie box nothing says what the bytes mean: cut off, or a recording that was never finished.
        guard boxes.hasWholeMovie else { throw MediaFault(boxes.hasMedia || boxes.isCutOff ? .truncated : .malformed) }
        let container: FileFormat =
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

    private static func isOtherVideo(_ head: [UInt8]) -> Bool {
        let videos: [[UInt8]] = [Array("FLV".utf8), [0x30, 0x26, 0xB2, 0x75], Array(".RMF".utf8), [0, 0, 1, 0xB3]]
        return videos.contains(where: head.starts(with:))
    }
}
