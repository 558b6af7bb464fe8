import ArgumentParser

struct AdminPersonGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "Register people and their roles.",
        discussion: """
            Example:
              $ assay admin person list
            """,
        subcommands: [
            AdminPersonAdd.self, AdminPersonList.self, AdminPersonImport.self, AdminPersonGrant.self,
            AdminPersonEnd.self, AdminPersonEmploy.self, AdminPersonLeave.self,
        ]
    )
}
