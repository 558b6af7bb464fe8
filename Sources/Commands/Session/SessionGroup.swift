import ArgumentParser

struct SessionGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session",
        abstract: "Meet the candidate: conversations and observations.",
        discussion: """
            A session is arranged by the assessor who holds the unit; what is recorded in it becomes evidence.

            Example:
              $ assay session schedule 4ZC08NYV6HRD --unit ELEC-ISO-01 \\
                  --form conversation --starts 2026-12-01T15:00:00Z
            """,
        subcommands: [SessionSchedule.self, SessionCalendar.self, SessionCancel.self, SessionRecord.self]
    )
}
