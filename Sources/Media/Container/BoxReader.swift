import ExaminationReport

/// Walks through boxes inside boxes by reading their headers alone, a bounded number of them.
///
/// libav applies edit lists and forgets them, and shows one duration where a file states three. This reads what was
/// written.
struct BoxReader {
    let source: ByteSource
    private var left = 2048

    init(_ source: ByteSource) { self.source = source }

    /// The boxes directly inside a range, at most 256.
    mutating func boxes(in range: Range<Int64>) -> [BoxHeader] {
        var found: [BoxHeader] = []
        var position = range.lowerBound
        while position + 8 <= range.upperBound, found.count < 256, left > 0 {
            left -= 1
            let header = source.bytes(at: position, count: 16)
            guard let box = BoxHeader(header, at: position, end: range.upperBound) else { break }
            found.append(box)
            guard box.length < range.upperBound - position else { break }
            position += box.length
        }
        return found
    }

    /// A box's content, or its beginning.
    func content(_ box: BoxHeader, upTo limit: Int) -> [UInt8] {
        source.bytes(at: box.content.lowerBound, count: min(limit, Int(clamping: box.content.count)))
    }
}

extension [BoxHeader] {
    /// The first box of a type.
    func first(_ type: String) -> BoxHeader? { first { $0.type == type } }
}
