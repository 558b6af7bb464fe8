import ArgumentParser

struct AdminLicenceGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "licence",
        abstract: "Grant, renew and withdraw licences to judge.",
        discussion: """
            Example:
              $ assay admin licence grant 7K2M9QXW4T1B --scheme rpl-general \\
                  --unit ELEC-ISO-01
            """,
        subcommands: [AdminLicenceGrant.self, AdminLicenceRenew.self, AdminLicenceWithdraw.self]
    )
}
