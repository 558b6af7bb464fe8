import ArgumentParser
import Recognition
import ServiceAPI

struct AdminLicenceGrant: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: "License a person to judge a unit.",
        discussion: """
            In the edition that the body has now, and for as long as the scheme says, unless --until is given.

            Example:
              $ assay admin licence grant 7K2M9QXW4T1B --scheme rpl-general \\
                  --unit ELEC-ISO-01
            """
    )

    @Argument(help: ArgumentHelp("The person.", valueName: "person"))
    var person: PersonID

    @Option(name: .long, help: ArgumentHelp("The scheme.", valueName: "code"))
    var scheme: SchemeCode

    @Option(name: .long, help: ArgumentHelp("The unit.", valueName: "code"))
    var unit: UnitCode

    @Option(name: .long, help: ArgumentHelp("The first instant at which it is no longer current.", valueName: "time"))
    var until: InstantArgument?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = PersonVerb.grantLicence(scheme: scheme, unit: unit, until: until.map { Timestamp($0.instant) })
        let performed = try await client.perform(verb, on: person)
        try output.show(performed) { $0.performed(performed) }
    }
}
