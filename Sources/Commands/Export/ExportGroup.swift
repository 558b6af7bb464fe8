import ArgumentParser

struct ExportGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write what others take over.",
        discussion: """
            Example:
              $ assay export decisions --format csv --output decisions.csv
            """,
        subcommands: [ExportDecisions.self]
    )
}
