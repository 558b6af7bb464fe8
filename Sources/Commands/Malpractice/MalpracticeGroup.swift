import ArgumentParser

struct MalpracticeGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "malpractice",
        abstract: "Report malpractice, and settle reports.",
        discussion: """
            A report is looked into by somebody whom it does not concern.

            Example:
              $ assay malpractice report 4ZC08NYV6HRD --suspect candidate \\
                  --reason "another person"
            """,
        subcommands: [MalpracticeReportCommand.self, MalpracticeSettle.self]
    )
}
