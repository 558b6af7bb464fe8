import Recognition
import ServiceAPI

/// Writes decisions page by page. A file gets its name when it is complete; standard output gets each page as it comes,
/// except for JSON, which is one value.
struct DecisionWriter {
    private let format: ExportFormat
    private let rows: DecisionTable
    private let path: String?
    private var text = ""
    private var decisions: [DecisionRowView] = []
    private(set) var count = 0

    init(format: ExportFormat, languages: [LanguageTag], path: String?) {
        self.format = format
        rows = DecisionTable(languages: languages)
        self.path = path
    }

    mutating func begin() throws {
        if format == .csv { try put(rows.header) }
    }

    mutating func add(_ page: DecisionListView) throws {
        count += page.decisions.count
        switch format {
        case .csv: try put(page.decisions.flatMap { try rows.lines($0) }.joined())
        case .ndjson: try put(page.decisions.map { try Output.jsonLine($0) }.joined())
        case .json: decisions += page.decisions
        }
    }

    mutating func finish(cursor: String) throws {
        if format == .json { try put(Output.json(DecisionListView(decisions: decisions, cursor: cursor, more: false))) }
        if let path { try LocalFile.write(text, to: path, mode: 0o600) }
    }

    private mutating func put(_ part: String) throws(CommandFault) {
        if path == nil { try Console.standard.write(part) } else { text += part }
    }
}
