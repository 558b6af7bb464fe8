import ArgumentParser
import Recognition
import ServiceAPI

struct AdminPersonAdd: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Register a person.",
        discussion: """
            A person has one or more roles: candidate, assessor, adjudicator, verifier, certifier, panel, auditor, \
            administrator. A token comes separately.

            Example:
              $ assay admin person add "Ana Ruiz" --role assessor --role certifier
            """
    )

    @Argument(help: "The person's name, as certificates will have it.")
    var name: String

    @Option(name: .long, help: ArgumentHelp("A role; repeat for several.", valueName: "role"))
    var role: [Role]

    @Option(name: .long, help: "Where notices go.")
    var email: String?

    @Option(name: .long, help: ArgumentHelp("The organisation that the person belongs to.", valueName: "id"))
    var organisation: OrganisationID?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let request = PersonRequest(name: name, email: email, roles: role, organisation: organisation)
        let person = try await client.register(request)
        try output.show(person) { $0.person(person) }
    }
}
