import ArgumentParser

struct QueueGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: "Take units to judge, look at them, score them.",
        discussion: """
            For assessors.

            Example:
              $ assay queue next
              $ assay queue score 4ZC08NYV6HRD ELEC-ISO-01
            """,
        subcommands: [QueueList.self, QueueNext.self, QueueShow.self, QueueScore.self, QueueRelease.self]
    )
}
