/// Reads CSV as RFC 4180 has it and as spreadsheets write it: with or without a byte order mark, lines ended by CR LF, LF
/// or CR, values separated by commas, or by semicolons where the decimal point is a comma, or by tabs.
struct CSVText: Sendable {
    struct Record: Equatable, Sendable {
        /// Of the file, where the record begins; 1 is the first.
        let line: Int
        let values: [String]
    }

    let records: [Record]

    init(_ bytes: [UInt8]) throws(CSVFault) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw CSVFault(1, .utf16) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard String(validating: body, as: UTF8.self) != nil else { throw CSVFault(Self.lineOfFault(body), .notUTF8) }
        var reader = Reader(rest: body)
        let separator = reader.takeSeparator()
        var records: [Record] = []
        while let record = try reader.record(separator: separator) {
            // Spreadsheets leave empty lines at the end.
            if record.values.contains(where: { !$0.isEmpty }) { records.append(record) }
        }
        self.records = records
    }

    private static func lineOfFault(_ bytes: ArraySlice<UInt8>) -> Int {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }
}

private struct Reader {
    var rest: ArraySlice<UInt8>
    private var line = 1

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(rest: ArraySlice<UInt8>) {
        self.rest = rest
    }

    /// What stands most often between the column names outside quotes; a line `sep=;` as Excel writes it decides.
    mutating func takeSeparator() -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        let first = rest.prefix { $0 != Self.lineFeed && $0 != Self.carriageReturn }
        if first.starts(with: Array("sep=".utf8)), first.count == 5, let named = first.last {
            rest = rest.dropFirst(first.count)
            takeLineEnd()
            return named
        }
        var isQuoted = false
        var counts: [UInt8: Int] = [:]
        for byte in first {
            if byte == Self.quote { isQuoted.toggle() }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
    }

    /// The next record, nil at the end.
    mutating func record(separator: UInt8) throws(CSVFault) -> CSVText.Record? {
        guard !rest.isEmpty else { return nil }
        let start = line
        var values = [try value(separator: separator)]
        while rest.first == separator {
            rest.removeFirst()
            values.append(try value(separator: separator))
        }
        takeLineEnd()
        return CSVText.Record(line: start, values: values)
    }

    private mutating func value(separator: UInt8) throws(CSVFault) -> String {
        guard rest.first == Self.quote else {
            let plain = rest.prefix { $0 != separator && $0 != Self.lineFeed && $0 != Self.carriageReturn }
            rest = rest.dropFirst(plain.count)
            return Self.trimmed(plain)
        }
        let start = line
        rest.removeFirst()
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == Self.lineFeed { line += 1 }
            guard byte == Self.quote else {
                bytes.append(byte)
                continue
            }
            guard rest.first == Self.quote else {
                guard rest.first.map({ $0 == separator || $0 == Self.lineFeed || $0 == Self.carriageReturn }) ?? true
                else {
                    throw CSVFault(line, .textAfterQuote)
                }
                return String(decoding: bytes, as: UTF8.self)
            }
            bytes.append(Self.quote)
            rest.removeFirst()
        }
        throw CSVFault(start, .quoteNotClosed)
    }

    private mutating func takeLineEnd() {
        if rest.first == Self.carriageReturn { rest.removeFirst() } else if rest.first != Self.lineFeed { return }
        if rest.first == Self.lineFeed { rest.removeFirst() }
        line += 1
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
