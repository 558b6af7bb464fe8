import ArgumentParser
import Recognition
import ServiceAPI

struct AdminRelationDeclare: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "declare",
        abstract: "Declare a relation that may make a person partial.",
        discussion: """
            To a person or to an organisation.

            Example:
              $ assay admin relation declare 7K2M9QXW4T1B --nature trained \\
                  --to-person 1H8W0ZC5V3RD
            """
    )

    @Argument(help: ArgumentHelp("The person.", valueName: "person"))
    var person: PersonID

    @Option(name: .long, help: ArgumentHelp("How they are related.", valueName: "nature"))
    var nature: RelationKind

    @Option(name: .long, help: ArgumentHelp("To whom.", valueName: "person"))
    var toPerson: PersonID?

    @Option(name: .long, help: ArgumentHelp("To which organisation.", valueName: "id"))
    var toOrganisation: OrganisationID?

    @Option(name: .long, help: ArgumentHelp("Since when.", valueName: "time"))
    var from: InstantArgument?

    @Option(name: .long, help: ArgumentHelp("Why; personal.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = PersonVerb.declareRelation(
            nature: nature,
            person: toPerson,
            organisation: toOrganisation,
            from: from.map { Timestamp($0.instant) }
        )
        let performed = try await client.perform(verb, on: person, reason: reason)
        try output.show(performed) { $0.performed(performed) }
    }
}
