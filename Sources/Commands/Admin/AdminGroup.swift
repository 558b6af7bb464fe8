import ArgumentParser

/// The body's own affairs.
struct AdminGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin",
        abstract: "People, licences, relations, organisations, tokens, invitations, imports, jobs, notices, keys.",
        discussion: """
            For administrators.

            Example:
              $ assay admin person add "Ana Ruiz" --role assessor
            """,
        subcommands: subcommands
    )

    private static let subcommands: [any ParsableCommand.Type] = [
        AdminInit.self, AdminPersonGroup.self, AdminLicenceGroup.self, AdminRelationGroup.self,
        AdminOrganisationGroup.self,
        AdminTokenGroup.self,
        AdminInvitationGroup.self, AdminImport.self, AdminJobGroup.self, AdminNoticeGroup.self, AdminKeyGroup.self,
    ]
}
