import Recognition
import ServiceAPI
import Terminal

extension Output {
    func text(_ text: LocalizedText) -> String { text.text(for: languages) }

    /// The scheme's word, and the code behind it where that is another.
    func word(_ word: LocalizedText, _ code: String) -> String {
        let text = text(word)
        return text == code || text.isEmpty ? code : "\(text) (\(code))"
    }

    func time(_ time: Timestamp?) -> String { time.map { clock.text($0.instant) } ?? "-" }

    /// Words between which people separate paragraphs, each line indented.
    func paragraph(_ text: String, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 }
    }

    /// `label: value` lines with the values in one column; nil values are left out.
    func facts(_ pairs: [(String, String?)], indent: Int = 0) -> [String] {
        let known = pairs.compactMap { label, value in value.map { (label + ":", $0) } }
        let widest = known.map { TextWidth.columns(of: $0.0) }.max() ?? 0
        let margin = String(repeating: " ", count: indent)
        return known.map { margin + TextWidth.padded($0.0, to: widest) + "  " + $0.1 }
    }

    func table(_ columns: [TextTable.Column], _ rows: [[String]], none: String) -> [String] {
        guard !rows.isEmpty else { return [none] }
        var table = TextTable(columns: columns)
        for row in rows { table.append(row) }
        return table.lines(width: width)
    }
}
