import ArgumentParser
import Recognition
import ServiceAPI

struct AdminRelationEnd: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Say that a relation is no more.",
        discussion: """
            What it bars may go on to be barred for as long as the scheme says.

            Example:
              $ assay admin relation end 7K2M9QXW4T1B --relation 2W9XT7B1M0KQ
            """
    )

    @Argument(help: ArgumentHelp("The person.", valueName: "person"))
    var person: PersonID

    @Option(name: .long, help: ArgumentHelp("The relation.", valueName: "code"))
    var relation: RelationID

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = PersonVerb.endRelation(relation: relation)
        let performed = try await client.perform(verb, on: person)
        try output.show(performed) { $0.performed(performed) }
    }
}
