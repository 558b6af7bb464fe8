/// How many columns text takes on a terminal, after UAX #11 (East Asian Width) and UTS #51 (emoji).
///
/// Terminals differ in the corners (ambiguous width is taken as narrow, as they do outside East Asian locales); the aim
/// is that columns line up for names and labels in the languages that people have. Text is expected to have passed
/// through `TerminalText.safe`.
public enum TextWidth {
    /// Columns of `text`; control characters count nothing.
    public static func columns(of text: String) -> Int {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
        return text.reduce(0) { $0 + columns(of: $1) }
    }

    /// Columns of what a reader takes for one character.
    public static func columns(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        // An emoji sequence is one picture of two columns, however many scalars it is made of.
        if scalars.count > 1 && scalars.contains(where: { $0.makesEmojiSequence }) { return 2 }
        return scalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// `text` cut to at most `limit` columns; what was cut ends with `…`.
    ///
    /// - Parameter limit: with 0 or less the result is empty.
    public static func truncated(_ text: String, to limit: Int) -> String {
        guard limit > 0 else { return "" }
        guard columns(of: text) > limit else { return text }
        var result = ""
        var used = 0
        for character in text {
            let width = columns(of: character)
            if used + width > limit - 1 { break }
            result.append(character)
            used += width
        }
        return result + "…"
    }

    /// `text` with spaces added to make `width` columns; longer text is left as it is.
    public static func padded(_ text: String, to width: Int, alignment: TextAlignment = .leading) -> String {
        let spaces = String(repeating: " ", count: max(0, width - columns(of: text)))
        return alignment == .leading ? text + spaces : spaces + text
    }

    static func columns(of scalar: Unicode.Scalar) -> Int {
        if (0x20...0x7E).contains(scalar.value) { return 1 }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return 0
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        // Vowels and final consonants of conjoining Jamo are drawn into the leading consonant's two columns.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) { return 0 }
        return scalar.isEastAsianWide ? 2 : 1
    }
}
