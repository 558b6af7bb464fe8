/// Rows of text in columns that line up by what a terminal shows, whatever script the cells are in.
///
/// ```
/// CASE        UNIT     WAITING
/// c-7k2m…     EL-101       3 d
/// ```
///
/// Cells pass through `TerminalText.safe`, so no caller can forget it.
public struct TextTable: Sendable {
    public struct Column: Sendable {
        public let title: String
        public let alignment: TextAlignment
        /// Whether the column gives way when the table is wider than the terminal.
        public let shrinks: Bool

        public init(_ title: String, alignment: TextAlignment = .leading, shrinks: Bool = false) {
            self.title = title
            self.alignment = alignment
            self.shrinks = shrinks
        }
    }

    public let columns: [Column]
    public private(set) var rows: [[String]] = []

    static let gap = "  "
    /// A column is not cut below this: what is left would say nothing.
    static let narrowest = 6

    public init(columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row. Missing cells are empty; cells beyond the last column are left out.
    public mutating func append(_ cells: [String]) {
        rows.append(
            columns.indices.map { index in
                index < cells.count ? TerminalText.safe(cells[index]) : ""
            }
        )
    }

    /// The title line and one line for each row, without line ends and without trailing spaces.
    ///
    /// - Parameter width: columns of the terminal; nil where the output is no terminal, and then nothing is cut.
    ///   A table that cannot be made narrow enough stays too wide: the terminal wraps it, nothing is lost.
    public func lines(width: Int? = nil) -> [String] {
        let all = [columns.map { TerminalText.safe($0.title) }] + rows
        let natural = columns.indices.map { index in
            all.map { TextWidth.columns(of: $0[index]) }.max() ?? 0
        }
        let widths = width.map { fitted(natural, into: $0) } ?? natural
        return all.map { line(of: $0, widths: widths) }
    }

    private func line(of cells: [String], widths: [Int]) -> String {
        let padded = columns.indices.map { index in
            TextWidth.padded(
                TextWidth.truncated(cells[index], to: widths[index]),
                to: widths[index],
                alignment: columns[index].alignment
            )
        }
        var line = padded.joined(separator: Self.gap)
        while line.last == " " { line.removeLast() }
        return line
    }

    /// Takes single columns of the terminal from the widest column that may shrink until the table fits.
    private func fitted(_ natural: [Int], into width: Int) -> [Int] {
        var widths = natural
        var excess = natural.reduce(0, +) + Self.gap.count * max(0, columns.count - 1) - width
        while excess > 0 {
            let candidates = columns.indices.filter { columns[$0].shrinks && widths[$0] > Self.narrowest }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
