import ArgumentParser
import Recognition
import ServiceAPI

struct AdminLicenceRenew: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "renew",
        abstract: "Keep a licence current for longer.",
        discussion: """
            Without --until it stays current until it is withdrawn.

            Example:
              $ assay admin licence renew 7K2M9QXW4T1B --licence 4T0QZ8W2K7MD \\
                  --until 2027-06-30T22:00:00Z
            """
    )

    @Argument(help: ArgumentHelp("The person.", valueName: "person"))
    var person: PersonID

    @Option(name: .long, help: ArgumentHelp("The licence.", valueName: "code"))
    var licence: LicenceID

    @Option(name: .long, help: ArgumentHelp("The first instant at which it is no longer current.", valueName: "time"))
    var until: InstantArgument?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = PersonVerb.renewLicence(licence: licence, until: until.map { Timestamp($0.instant) })
        let performed = try await client.perform(verb, on: person)
        try output.show(performed) { $0.performed(performed) }
    }
}
