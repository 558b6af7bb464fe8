/// Why an export could not be written.
public enum ExportFault: Error, Equatable, Sendable {
    case rowOfOtherLength(cells: Int, columns: Int)

    /// Stable, for logs and problems.
    public var code: String {
        switch self {
        case .rowOfOtherLength: "export-row-of-other-length"
        }
    }
}

extension ExportFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .rowOfOtherLength(let cells, let columns):
            "a row has \(cells) cells, the table \(columns) columns: give one cell for each column, empty ones too"
        }
    }
}
