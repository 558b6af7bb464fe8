import ArgumentParser

struct AdminJobGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job",
        abstract: "Look at work that waits or has failed.",
        discussion: """
            Example:
              $ assay admin job list --state buried
            """,
        subcommands: [AdminJobList.self, AdminJobRetry.self]
    )
}
