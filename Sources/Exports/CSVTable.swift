/// A CSV file as RFC 4180 has it: UTF-8, a header, lines ended by CR LF, every row as long as the header.
///
/// ```swift
/// let table = CSVTable(columns: ["case", "unit", "outcome"])
/// try table.write(rows) { file.append($0) }
/// ```
public struct CSVTable: Sendable {
    public static let mediaType = "text/csv; charset=utf-8; header=present"

    /// The names in the header.
    public let columns: [String]

    public init(columns: [String]) {
        self.columns = columns
    }

    /// The first line of the file, with its line end.
    public var header: String { Self.joined(columns.map(CSVCell.text)) }

    /// The line of one row, with its line end.
    public func line(_ cells: [CSVCell]) throws(ExportFault) -> String {
        guard cells.count == columns.count else {
            throw .rowOfOtherLength(cells: cells.count, columns: columns.count)
        }
        return Self.joined(cells)
    }

    /// Hands the header and then each row's line to `sink` before it asks for the next row, so that memory does not
    /// grow with their number.
    ///
    /// - Throws: `ExportFault` for a row of another length, and what `sink` throws; rows after it are not asked for.
    public func write(_ rows: some Sequence<[CSVCell]>, to sink: (String) throws -> Void) throws {
        try sink(header)
        for row in rows { try sink(line(row)) }
    }

    private static func joined(_ cells: [CSVCell]) -> String {
        // A line with one empty cell would be an empty line, which readers skip.
        if cells == [.empty] || cells == [.text("")] { return "\"\"\r\n" }
        return cells.map(\.field).joined(separator: ",") + "\r\n"
    }
}
