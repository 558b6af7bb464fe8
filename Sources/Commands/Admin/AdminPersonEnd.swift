import ArgumentParser
import Recognition
import ServiceAPI

struct AdminPersonEnd: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "End a role of a person.",
        discussion: """
            Tokens for that role stop working. What was done in the role stays.

            Example:
              $ assay admin person end 7K2M9QXW4T1B assessor
            """
    )

    @Argument(help: "The person.")
    var person: PersonID

    @Argument(help: "The role.")
    var role: Role

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await client.end(role, of: person)
        try output.show(RoleChange(person: person, role: role, held: false)) { _ in
            ["\(person) no longer has the role \(role.rawValue)."]
        }
    }
}
