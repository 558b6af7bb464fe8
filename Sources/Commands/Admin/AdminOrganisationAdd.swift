import ArgumentParser
import Recognition
import ServiceAPI

struct AdminOrganisationAdd: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Register an organisation.",
        discussion: """
            Example:
              $ assay admin organisation add "Talleres del Norte" --kind employer
            """
    )

    @Argument(help: "Its name.")
    var name: String

    @Option(name: .long, help: ArgumentHelp("What it is.", valueName: "kind"))
    var kind: OrganisationKind

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let organisation = try await client.register(OrganisationRequest(name: name, kind: kind))
        try output.show(organisation) { $0.organisations([organisation]) }
    }
}
