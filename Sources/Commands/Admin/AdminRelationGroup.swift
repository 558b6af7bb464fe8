import ArgumentParser

struct AdminRelationGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relation",
        abstract: "Declare what may make somebody partial.",
        discussion: """
            Example:
              $ assay admin relation declare 7K2M9QXW4T1B --nature trained \\
                  --to-person 1H8W0ZC5V3RD
            """,
        subcommands: [AdminRelationDeclare.self, AdminRelationEnd.self]
    )
}
