import ArgumentParser

struct AdminTokenGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Issue, list and revoke bearer tokens.",
        discussion: """
            Example:
              $ assay admin token list 7K2M9QXW4T1B
            """,
        subcommands: [AdminTokenIssue.self, AdminTokenList.self, AdminTokenRevoke.self]
    )
}
