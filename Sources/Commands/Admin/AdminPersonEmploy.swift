import ArgumentParser
import Recognition
import ServiceAPI

struct AdminPersonEmploy: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "employ",
        abstract: "Say for which organisation a person works.",
        discussion: """
            Beside the organisation through which they were registered.

            Example:
              $ assay admin person employ 7K2M9QXW4T1B --organisation 0RG4T1B7K2M9
            """
    )

    @Argument(help: ArgumentHelp("The person.", valueName: "person"))
    var person: PersonID

    @Option(name: .long, help: ArgumentHelp("The organisation.", valueName: "id"))
    var organisation: OrganisationID

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = PersonVerb.employ(organisation: organisation)
        let performed = try await client.perform(verb, on: person)
        try output.show(performed) { $0.performed(performed) }
    }
}
