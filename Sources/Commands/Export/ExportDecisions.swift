import ArgumentParser
import Foundation
import ServiceAPI

struct ExportDecisions: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "decisions",
        abstract: "Export certification decisions, in the order in which they were taken.",
        discussion: """
            CSV has one line for each unit of a decision, NDJSON and JSON one object for each decision. The cursor that is \
            printed at the end goes on from there the next time: nothing is skipped and nothing comes twice. With \
            --cursor-file it is read from a file and written back once the export is complete.

            Example:
              $ assay export decisions --format csv --output decisions.csv
              $ assay export decisions --format ndjson --since 120
              $ assay export decisions --format ndjson --output new.ndjson \\
                  --cursor-file register.cursor
            """
    )

    @Option(name: .long, help: ArgumentHelp("csv, json or ndjson.", valueName: "format"))
    var format: ExportFormat = .csv

    @Option(name: .long, help: ArgumentHelp("Where an earlier export ended.", valueName: "cursor"))
    var since: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The file; standard output, if not given.", valueName: "path"),
        completion: .file()
    )
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp("A file that keeps the cursor from one export to the next.", valueName: "path"),
        completion: .file()
    )
    var cursorFile: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func validate() throws {
        if since != nil && cursorFile != nil { throw ValidationError("Give --since or --cursor-file, not both.") }
    }

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let form: ExportFormat = output.isJSON ? .json : format
        var writer = DecisionWriter(format: form, languages: output.languages, path: self.output)
        var cursor = try since ?? keptCursor()
        var isBegun = false
        var isMore = true
        while isMore {
            let page = try await client.decisions(since: cursor, limit: 500)
            // Nothing is printed before the service has taken the cursor.
            if !isBegun { try writer.begin() }
            isBegun = true
            try writer.add(page)
            // A service that does not move on would keep us for ever.
            isMore = page.more && page.cursor != cursor
            cursor = page.cursor
        }
        try writer.finish(cursor: cursor ?? "")
        if let cursorFile, let cursor { try LocalFile.write(cursor + "\n", to: cursorFile) }
        let decisions = writer.count == 1 ? "1 decision" : "\(writer.count) decisions"
        output.tell("\(decisions). Cursor: \(cursor ?? "-")")
    }

    private func keptCursor() throws(CommandFault) -> String? {
        guard let cursorFile, FileManager.default.fileExists(atPath: cursorFile) else { return nil }
        let text = String(decoding: try LocalFile.bytes(of: cursorFile, limit: 4_096), as: UTF8.self)
        let cursor = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return cursor.isEmpty ? nil : cursor
    }
}
