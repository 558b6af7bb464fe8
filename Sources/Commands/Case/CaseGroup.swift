import ArgumentParser

struct CaseGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: "Open a case and lead it to its submission.",
        discussion: """
            A case is one candidate, one scheme and one or more units, from application to decision.

            Example:
              $ assay case open --scheme rpl-general --unit ELEC-ISO-01
            """,
        subcommands: [
            CaseOpen.self, CaseAdmit.self, CaseRefuse.self, CaseShow.self, CaseList.self, CaseSubmit.self,
            CaseWithdraw.self,
        ]
    )
}
