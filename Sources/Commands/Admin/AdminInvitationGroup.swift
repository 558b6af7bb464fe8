import ArgumentParser

struct AdminInvitationGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invitation",
        abstract: "Invite candidates to pack evidence without a network.",
        discussion: """
            Example:
              $ assay admin invitation issue --case 4ZC08NYV6HRD
            """,
        subcommands: [AdminInvitationIssue.self]
    )
}
