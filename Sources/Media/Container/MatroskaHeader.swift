/// The beginning of a Matroska file (RFC 9559, RFC 8794): what it calls itself, and how long it should be.
struct MatroskaHeader {
    private(set) var isWebM = false
    private(set) var isCutOff = false

    init(_ head: [UInt8], fileSize: Int64) {
        guard let (length, width) = Self.length(head, at: 4) else { return }
        let body = 4 + width
        guard length < Int64(head.count - body) else { return }
        let end = body + Int(length)
        isWebM = Self.documentType(head[body..<end]) == "webm"

        guard end + 4 < head.count, head[end..<end + 4].elementsEqual([0x18, 0x53, 0x80, 0x67]),
            let (segment, segmentWidth) = Self.length(head, at: end + 4)
        else { return }
        let start = Int64(end + 4 + segmentWidth)
        // All ones mean that the length is not known: a live recording.
        let isKnown = segment != (Int64(1) << (7 * Int64(segmentWidth))) - 1
        isCutOff = isKnown && segment > fileSize - start
    }

    /// A variable-length number: the position of the first set bit is its width in bytes.
    private static func length(_ bytes: [UInt8], at position: Int) -> (value: Int64, width: Int)? {
        guard position < bytes.count else { return nil }
        let width = bytes[position].leadingZeroBitCount + 1
        guard width <= 8, position + width <= bytes.count else { return nil }
        let first = Int64(bytes[position]) & (Int64(0xFF) >> Int64(width))
        return (bytes[position + 1..<position + width].reduce(first) { $0 << 8 | Int64($1) }, width)
    }

    /// Element 0x4282, whose length fits one byte.
    private static func documentType(_ header: ArraySlice<UInt8>) -> String? {
        guard let found = header.indices.dropLast(3).first(where: { header[$0] == 0x42 && header[$0 + 1] == 0x82 })
        else { return nil }
        let count = Int(header[found + 2] & 0x7F)
        guard found + 3 + count <= header.endIndex else { return nil }
        return String(decoding: header[found + 3..<found + 3 + count], as: UTF8.self)
    }

    /// The text of element 0x5741, whose length fits one byte, in the first bytes of a file.
    static func writingApplication(_ head: [UInt8]) -> String? {
        // Behind the segment's information, 0x1549A966.
        guard let start = head.firstRange(of: [0x15, 0x49, 0xA9, 0x66])?.upperBound,
            let found = head[start...].firstRange(of: [0x57, 0x41])?.upperBound, found < head.count
        else { return nil }
        let count = Int(head[found] & 0x7F)
        guard head[found] & 0x80 != 0, found + 1 + count <= head.count else { return nil }
        return String(decoding: head[found + 1..<found + 1 + count], as: UTF8.self)
    }
}
