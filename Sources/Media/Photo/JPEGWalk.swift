import ExaminationReport

/// The segments of a JPEG, one after the other.
struct JPEGWalk {
    /// What the frame header says (T.81, B.2.2).
    struct Frame {
        let width: Int
        let height: Int
        let isProgressive: Bool
        /// Horizontal and vertical sampling of each component.
        let sampling: [UInt8]

        /// libav's name, and bytes of a pixel times two.
        var layout: (name: String?, halfBytes: Int) {
            guard sampling.count == 3 else { return ("gray", 2) }
            guard sampling[1] == 0x11, sampling[2] == 0x11 else { return (nil, 6) }
            switch sampling[0] {
            case 0x11: return ("yuv444p", 6)
            case 0x21: return ("yuv422p", 4)
            case 0x12: return ("yuv440p", 4)
            case 0x22: return ("yuv420p", 3)
            case 0x41: return ("yuv411p", 3)
            default: return (nil, 6)
            }
        }
    }

    private(set) var frame: Frame?
    private(set) var parts: [Range<Int64>] = [0..<2]
    /// The TIFF structure of the first Exif segment.
    private(set) var exif: [UInt8]?
    private(set) var hasContentCredentials = false
    private let source: ByteSource
    private var position: Int64 = 2
    private var scans = 0
    private static let segmentLimit = 4096
    /// A progressive picture is decoded once more for each; encoders use ten, optimisers twice that.
    private static let scanLimit = 40

    init(_ source: ByteSource) { self.source = source }

    mutating func run() throws(MediaFault) {
        for _ in 0..<Self.segmentLimit {
            let header = source.bytes(at: position, count: 4)
            guard header.count >= 2 else { throw MediaFault(.truncated) }
            guard header[0] == 0xFF else { throw MediaFault(.malformed) }
            switch header[1] {
            case 0xFF: position += 1
            case 0x01, 0xD0...0xD7: position += 2
            case 0xD9:
                keep(position..<position + 2)
                guard scans > 0 else { throw MediaFault(.malformed) }
                return
            default:
                guard header.count == 4 else { throw MediaFault(.truncated) }
                let length = Int64(header.bigEndian(at: 2, count: 2))
                guard length >= 2 else { throw MediaFault(.malformed) }
                guard position + 2 + length <= source.size else { throw MediaFault(.truncated) }
                try take(header[1], position..<position + 2 + length)
            }
        }
        throw MediaFault(.tooComplex)
    }

    /// Reads what a segment says, keeps it if a decoder needs it, and steps over it.
    private mutating func take(_ marker: UInt8, _ segment: Range<Int64>) throws(MediaFault) {
        position = segment.upperBound
        switch marker {
        case 0xC0, 0xC1, 0xC2:
            guard frame == nil else { throw MediaFault(.malformed) }
            frame = try frame(source.bytes(at: segment.lowerBound + 4, count: 15), isProgressive: marker == 0xC2)
            keep(segment)
        // Lossless, hierarchical and arithmetic coding, JPEG-LS: nobody's camera.
        case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCC, 0xCD...0xCF, 0xF7: throw MediaFault(.codecNotAccepted)
        case 0xC4, 0xDB, 0xDD: keep(segment)
        case 0xDA:
            guard frame != nil, scans < Self.scanLimit else {
                throw MediaFault(frame == nil ? .malformed : .tooComplex)
            }
            scans += 1
            position = try endOfScan(from: segment.upperBound)
            keep(segment.lowerBound..<position)
        case 0xE1 where exif == nil:
            let bytes = source.bytes(at: segment.lowerBound + 4, count: segment.count - 4)
            if bytes.has("Exif\0", at: 0) { exif = Array(bytes.dropFirst(6)) }
        case 0xEB:
            // C2PA 2.1, A.3.1: boxes of JUMBF, of which the outermost is labelled so.
            let bytes = source.bytes(at: segment.lowerBound + 4, count: min(64, segment.count - 4))
            if bytes.firstRange(of: Array("c2pa".utf8)) != nil { hasContentCredentials = true }
        case 0xEE: keep(segment)
        default: break
        }
    }

    private func frame(_ bytes: [UInt8], isProgressive: Bool) throws(MediaFault) -> Frame {
        guard bytes.count >= 6 else { throw MediaFault(.malformed) }
        let count = Int(bytes[5])
        guard bytes[0] == 8, count == 1 || count == 3 else { throw MediaFault(.codecNotAccepted) }
        guard bytes.count >= 6 + 3 * count else { throw MediaFault(.malformed) }
        return Frame(
            width: Int(bytes.bigEndian(at: 3, count: 2)),
            height: Int(bytes.bigEndian(at: 1, count: 2)),
            isProgressive: isProgressive,
            sampling: (0..<count).map { bytes[6 + 3 * $0 + 1] }
        )
    }

    /// Where the coded data of a scan ends: at the first marker that is neither stuffing nor a restart.
    private func endOfScan(from start: Int64) throws(MediaFault) -> Int64 {
        var place = start
        while place < source.size {
            let bytes = source.bytes(at: place, count: 256 << 10)
            guard bytes.count > 1 else { break }
            var index = 0
            while let found = bytes[index...].firstIndex(of: 0xFF), found + 1 < bytes.count {
                switch bytes[found + 1] {
                case 0, 0xD0...0xD7: index = found + 2
                case 0xFF: index = found + 1
                default: return place + Int64(found)
                }
            }
            // The last byte comes again: it may be the first half of a marker.
            place += Int64(max(1, bytes.count - 1))
        }
        throw MediaFault(source.isOver ? .tooComplex : .truncated)
    }

    private mutating func keep(_ range: Range<Int64>) {
        if let last = parts.last, last.upperBound == range.lowerBound {
            parts[parts.count - 1] = last.lowerBound..<range.upperBound
        } else {
            parts.append(range)
        }
    }
}
