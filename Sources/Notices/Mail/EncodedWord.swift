import FoundationEssentials

/// Words of a header that are not ASCII (RFC 2047).
enum EncodedWord {
    private static let opening = "=?UTF-8?B?"
    private static let closing = "?="
    /// RFC 2047, section 2: an encoded word has at most 75 characters; in base 64 that leaves 45 bytes.
    private static let largestPiece = (75 - opening.count - closing.count) / 4 * 3

    /// Unstructured text as it stands in a header: as it is when it is printable ASCII that nobody takes for an encoded word, else in
    /// encoded words, folded. A character is never cut in two (section 5).
    static func header(_ text: String) -> String {
        if isPlain(text) { return text }
        var words: [String] = []
        var piece: [UInt8] = []
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if piece.count + bytes.count > largestPiece {
                words.append(word(piece))
                piece = []
            }
            piece += bytes
        }
        if !piece.isEmpty { words.append(word(piece)) }
        // The space between two encoded words is not displayed (section 6.2).
        return words.joined(separator: "\n ")
    }

    /// A name before an address: a quoted string where it is ASCII (RFC 5322, section 3.2.4).
    static func phrase(_ name: String) -> String {
        guard isPlain(name) else { return header(name) }
        let escaped = name.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined()
        return "\"\(escaped)\""
    }

    /// RFC 5322, section 2.1.1: a line should have at most 78 characters; the name of the header stands before it.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.count <= 60 && text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
    }

    private static func word(_ bytes: [UInt8]) -> String { opening + Data(bytes).base64EncodedString() + closing }
}
