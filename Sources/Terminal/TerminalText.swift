/// Makes text that came from somebody else safe to print on a terminal.
///
/// A file name or a comment may carry sequences that clear the screen, write the clipboard (OSC 52), hide a link behind
/// other words (OSC 8), or turn the reading order round so that a verdict reads as its opposite. Nothing of that
/// reaches the terminal: what is not plainly visible is written out as `\u{1b}`, in Swift's own notation.
///
/// Written out are control characters (C0, C1, DEL), format characters with the directional ones among them, line and
/// paragraph separators, private-use, unassigned and tag characters, whatever Unicode calls default-ignorable, and
/// combining marks that have no base or are piled up. Kept are the joiners and variation selectors that scripts and
/// emoji need, in the places where they need them (after UAX #31, A1 and A2; UTS #51).
public enum TerminalText {
    /// More marks than this on one base is no script's orthography; it smears over the neighbouring lines.
    static let longestRunOfMarks = 8

    /// `text` with everything that is not plainly visible written out as `\u{hex}`.
    ///
    /// - Parameter keepingNewlines: keeps line feeds (CR LF becomes LF); otherwise they are written out too, so that
    ///   data cannot forge a line of output.
    public static func safe(_ text: String, keepingNewlines: Bool = false) -> String {
        escape(text, keepingNewlines: keepingNewlines) { scalar in
            "\\u{" + String(scalar.value, radix: 16) + "}"
        }
    }

    /// JSON text that is safe on a terminal and means the same.
    ///
    /// - Parameter json: a well-formed JSON text. There, all that is unsafe (line feeds between values apart) lies
    ///   inside strings, where `\u001b` stands for the character itself (RFC 8259, section 7).
    public static func safeJSON(_ json: String) -> String {
        escape(json, keepingNewlines: true) { scalar in
            UTF16.encode(scalar).map { units in
                units.map { "\\u" + leftPadded(String($0, radix: 16), to: 4) }.joined()
            } ?? ""
        }
    }

    private static func escape(
        _ text: String,
        keepingNewlines: Bool,
        as written: (Unicode.Scalar) -> String
    ) -> String {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        var neighbourhood = ScalarNeighbourhood()
        var scalars = text.unicodeScalars.makeIterator()
        var current = scalars.next()
        while let scalar = current {
            let next = scalars.next()
            current = next
            if keepingNewlines && scalar == "\r" && next == "\n" { continue }
            let isKept = (keepingNewlines && scalar == "\n") || neighbourhood.shows(scalar, before: next)
            neighbourhood.passed(scalar, kept: isKept)
            if isKept {
                result.unicodeScalars.append(scalar)
            } else {
                result += written(scalar)
            }
        }
        return result
    }

    private static func leftPadded(_ digits: String, to length: Int) -> String {
        String(repeating: "0", count: max(0, length - digits.count)) + digits
    }
}
