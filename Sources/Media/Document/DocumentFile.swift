import ExaminationReport

/// A PDF, by its header and its trailer. Nothing between them is parsed: programs that do so are attacked with documents
/// every day, and nobody here needs what is inside.
enum DocumentFile {
    /// Where the end must be marked; Acrobat looks as far (ISO 32000-1, 7.5.5 and annex H).
    private static let trailerLength = 1024

    /// Whether a file begins as a PDF does: at its first byte, since what stands before could be another kind of file.
    static func begins(_ head: [UInt8]) -> Bool { head.has("%PDF-", at: 0) }

    /// The version in the header: a digit, a full stop, a digit or two (ISO 32000-1, 7.5.2).
    static func version(_ head: [UInt8]) -> String? {
        let text = head.dropFirst(5).prefix(4)
        let digits = { (bytes: ArraySlice<UInt8>) in bytes.prefix { (0x30...0x39).contains($0) } }
        let major = digits(text)
        let rest = text.dropFirst(major.count)
        guard major.count == 1, rest.first == UInt8(ascii: ".") else { return nil }
        let minor = digits(rest.dropFirst())
        guard (1...2).contains(minor.count) else { return nil }
        return String(decoding: major + [UInt8(ascii: ".")] + minor, as: UTF8.self)
    }

    /// Whether the end is marked.
    static func isWhole(_ source: ByteSource) -> Bool {
        let start = max(0, source.size - Int64(trailerLength))
        return source.bytes(at: start, count: trailerLength).firstRange(of: Array("%%EOF".utf8)) != nil
    }
}
