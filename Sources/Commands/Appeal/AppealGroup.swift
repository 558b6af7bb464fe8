import ArgumentParser

struct AppealGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appeal",
        abstract: "Lodge, hear and decide appeals.",
        discussion: """
            An appeal contests the decision that stands; a panel that took no part decides it.

            Example:
              $ assay appeal lodge 4ZC08NYV6HRD --ground judgement \\
                  --reason "criterion 2.1 is shown at 0:48"
            """,
        subcommands: [
            AppealLodge.self, AppealAdmit.self, AppealRefuse.self, AppealPanel.self, AppealWithdraw.self,
            AppealDecide.self,
        ]
    )
}
