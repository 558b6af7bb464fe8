/// Text as it survives every mail server (RFC 2045, section 6.7).
enum QuotedPrintable {
    private static let digits = Array("0123456789ABCDEF".utf8)
    /// With the `=` of a soft line break.
    private static let longestLine = 76

    /// - Parameter text: its lines end with line feeds, and so do those of the result.
    static func encoded(_ text: String) -> String {
        var result: [UInt8] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if !result.isEmpty || line.startIndex != text.utf8.startIndex { result.append(UInt8(ascii: "\n")) }
            append(line, to: &result)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func append(_ line: Substring.UTF8View, to result: inout [UInt8]) {
        var width = 0
        var index = line.startIndex
        while index != line.endIndex {
            let byte = line[index]
            line.formIndex(after: &index)
            let isLast = index == line.endIndex
            let piece = piece(byte, isFirst: width == 0, isLast: isLast)
            // Room for the soft line break, which the last piece of a line does not need.
            if width + piece.count > longestLine - (isLast ? 0 : 1) {
                result += [UInt8(ascii: "="), UInt8(ascii: "\n")]
                let again = Self.piece(byte, isFirst: true, isLast: isLast)
                result += again
                width = again.count
            } else {
                result += piece
                width += piece.count
            }
        }
    }

    /// A space at the end of a line would be lost. A dot at the beginning of one would end the message for a program that was not told
    /// otherwise, and `From ` there is altered on the way into a mailbox.
    private static func piece(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> [UInt8] {
        let isSafe =
            switch byte {
            case UInt8(ascii: "="): false
            case UInt8(ascii: " "), UInt8(ascii: "\t"): !isLast
            case UInt8(ascii: "."), UInt8(ascii: "F"): !isFirst
            default: (0x21...0x7E).contains(byte)
            }
        return isSafe ? [byte] : [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
