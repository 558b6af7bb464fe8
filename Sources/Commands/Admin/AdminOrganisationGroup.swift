import ArgumentParser

struct AdminOrganisationGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation",
        abstract: "Register centres, employers and other organisations.",
        discussion: """
            Example:
              $ assay admin organisation list
            """,
        subcommands: [AdminOrganisationAdd.self, AdminOrganisationList.self, AdminOrganisationImport.self]
    )
}
