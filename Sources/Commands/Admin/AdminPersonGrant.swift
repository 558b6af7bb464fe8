import ArgumentParser
import Recognition
import ServiceAPI

struct AdminPersonGrant: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: "Give a person a further role.",
        discussion: """
            Example:
              $ assay admin person grant 7K2M9QXW4T1B assessor
            """
    )

    @Argument(help: "The person.")
    var person: PersonID

    @Argument(help: "The role.")
    var role: Role

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await client.grant(role, to: person)
        try output.show(RoleChange(person: person, role: role, held: true)) { _ in
            ["\(person) has the role \(role.rawValue)."]
        }
    }
}
