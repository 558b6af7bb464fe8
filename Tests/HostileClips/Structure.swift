/// The length-prefixed pieces of a file, outermost first, each parent before its children. Nothing in the file is
/// believed further than its parent reaches; a file of another kind has no pieces.
public struct Structure: Sendable {
    public private(set) var pieces: [Piece] = []

    /// Nobody nests deeper, and damaged files may be scanned again.
    private static let depthLimit = 12
    private static let countLimit = 4096

    public init(of bytes: [UInt8]) {
        if bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) {
            scan(bytes, bytes.indices, parent: nil, depth: 0, Self.ebml)
        } else if bytes.starts(with: Array("RIFF".utf8)) {
            scan(bytes, bytes.indices, parent: nil, depth: 0, Self.chunk)
        } else if bytes.count >= 8,
            Self.boxes[Self.name(bytes, 4)] != nil || Self.openings.contains(Self.name(bytes, 4))
        {
            scan(bytes, bytes.indices, parent: nil, depth: 0, Self.box)
        }
    }

    /// A reader of one piece, and where its children begin, if it has any.
    private typealias Reader = (_ bytes: [UInt8], _ start: Int, _ end: Int) -> (piece: Piece, children: Int?)?

    private mutating func scan(_ bytes: [UInt8], _ range: Range<Int>, parent: Int?, depth: Int, _ read: Reader) {
        var position = range.lowerBound
        while pieces.count < Self.countLimit, let (found, children) = read(bytes, position, range.upperBound) {
            let piece = Piece(
                form: found.form,
                name: found.name,
                type: found.type,
                size: found.size,
                payload: found.payload,
                parent: parent
            )
            pieces.append(piece)
            if let children, children <= piece.payload.upperBound, depth < Self.depthLimit {
                let inside = children..<piece.payload.upperBound
                scan(bytes, inside, parent: pieces.count - 1, depth: depth + 1, read)
            }
            // Chunks of AVI lie at even places.
            let isOdd = piece.form == .chunk && piece.payload.upperBound % 2 == 1
            guard piece.whole.upperBound > position else { return }
            position = piece.whole.upperBound + (isOdd ? 1 : 0)
        }
    }

    // MARK: - The three forms

    /// Boxes that hold boxes, and how many bytes of their own come first.
    private static let boxes: [String: Int] = [
        "moov": 0, "trak": 0, "mdia": 0, "minf": 0, "stbl": 0, "edts": 0, "dinf": 0, "udta": 0, "mvex": 0, "moof": 0,
        "traf": 0, "mfra": 0, "meta": 4, "stsd": 8, "dref": 8, "avc1": 78, "hvc1": 78, "av01": 78, "mp4a": 28,
    ]
    private static let openings: Set<String> = ["ftyp", "styp", "free", "mdat", "wide", "skip"]

    private static func box(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (piece: Piece, children: Int?)? {
        guard start + 8 <= end else { return nil }
        let name = name(bytes, start + 4)
        let short = bytes.bigEndian(start, 4)
        let isLong = short == 1 && start + 16 <= end
        let header = isLong ? 16 : 8
        let length = isLong ? bytes.bigEndian(start + 8, 8) : short == 0 ? UInt64(end - start) : short
        guard length >= header else { return nil }
        let stop = start + Int(min(length, UInt64(end - start)))
        let piece = Piece(
            form: .box,
            name: name,
            type: start + 4..<start + 8,
            size: isLong ? start + 8..<start + 16 : start..<start + 4,
            payload: start + header..<max(stop, start + header),
            parent: nil
        )
        return (piece, boxes[name].map { start + header + $0 })
    }

    /// EBML header, Segment, SeekHead, Info, Tracks, track, Video, Audio, Cluster, BlockGroup, Cues, Tags and below.
    private static let masters: Set<String> = [
        "1A45DFA3", "18538067", "114D9B74", "4DBB", "1549A966", "1654AE6B", "AE", "E0", "E1", "1F43B675", "A0",
        "1C53BB6B", "BB", "B7", "1254C367", "7373", "67C8", "63C0", "55B0",
    ]

    private static func ebml(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (piece: Piece, children: Int?)? {
        guard start < end, bytes[start] >= 0x10 else { return nil }
        let typeWidth = bytes[start].leadingZeroBitCount + 1
        let sizeAt = start + typeWidth
        guard sizeAt < end, bytes[sizeAt] > 0 else { return nil }
        let sizeWidth = bytes[sizeAt].leadingZeroBitCount + 1
        let payload = sizeAt + sizeWidth
        guard payload <= end else { return nil }
        let mask = (UInt64(1) << UInt64(7 * sizeWidth)) - 1
        let length = bytes.bigEndian(sizeAt, sizeWidth) & mask
        // All ones: not known, goes on to the parent's end.
        let stop = length == mask ? end : payload + Int(min(length, UInt64(end - payload)))
        let name = bytes[start..<sizeAt].map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
        let piece = Piece(
            form: .ebml,
            name: name,
            type: start..<sizeAt,
            size: sizeAt..<payload,
            payload: payload..<stop,
            parent: nil
        )
        return (piece, masters.contains(name) ? payload : nil)
    }

    private static func chunk(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (piece: Piece, children: Int?)? {
        guard start + 8 <= end else { return nil }
        let name = name(bytes, start)
        let length = bytes[start + 4..<start + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let piece = Piece(
            form: .chunk,
            name: name,
            type: start..<start + 4,
            size: start + 4..<start + 8,
            payload: start + 8..<start + 8 + Int(min(length, UInt64(end - start - 8))),
            parent: nil
        )
        return (piece, ["RIFF", "LIST"].contains(name) ? start + 12 : nil)
    }

    static func name(_ bytes: [UInt8], _ start: Int) -> String {
        String(decoding: bytes[start..<start + 4], as: UTF8.self)
    }
}

extension [UInt8] {
    func bigEndian(_ start: Int, _ width: Int) -> UInt64 {
        self[start..<start + width].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Writes as many of the value's lowest bytes as the range is long, the highest first.
    mutating func setBigEndian(_ value: UInt64, in range: Range<Int>) {
        for (place, index) in range.reversed().enumerated() {
            self[index] = place < 8 ? UInt8(truncatingIfNeeded: value >> UInt64(8 * place)) : 0
        }
    }
}
