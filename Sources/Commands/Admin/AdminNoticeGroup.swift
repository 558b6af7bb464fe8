import ArgumentParser

struct AdminNoticeGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notice",
        abstract: "Look at the notices, and send again what did not arrive.",
        discussion: """
            Example:
              $ assay admin notice list --state dead
            """,
        subcommands: [AdminNoticeList.self, AdminNoticeSend.self]
    )
}
