import ExaminationReport

/// The header of one box (ISO/IEC 14496-12, 4.2).
struct BoxHeader {
    let type: String
    /// Bytes of the whole box; may go beyond what is there.
    let length: Int64
    /// Where its content is, within what encloses it.
    let content: Range<Int64>
    private let typeBytes: [UInt8]

    /// Reads the header that stands at `position` of something that ends at `end`. `nil` when it is none.
    ///
    /// A length of 1 means that 64 bits follow, of 0 that the box goes to the end.
    init?(_ header: [UInt8], at position: Int64, end: Int64) {
        guard header.count >= 8, position < end else { return nil }
        type = header.text(at: 4)
        typeBytes = Array(header[4..<8])
        let short = Int64(header.bigEndian(at: 0, count: 4))
        var width: Int64 = 8
        switch short {
        case 0: length = end - position
        case 1:
            guard header.count >= 16, let long = Int64(exactly: header.bigEndian(at: 8, count: 8)), long >= 16 else {
                return nil
            }
            width = 16
            length = long
        default:
            guard short >= 8 else { return nil }
            length = short
        }
        let start = min(end, position + width)
        content = start..<max(start, min(end, length > end - position ? end : position + length))
    }

    /// The type as it can be shown: itself, or its bytes as hexadecimal digits.
    var printableType: String { typeBytes.printableCode }
}

extension [UInt8] {
    /// A four-character code as it can be shown: itself where all is printable ASCII, else hexadecimal digits.
    var printableCode: String {
        if allSatisfy({ (0x21...0x7E).contains($0) || $0 == 0x20 }) && first != 0x20 {
            return String(decoding: self, as: UTF8.self).reportText ?? ""
        }
        return map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
