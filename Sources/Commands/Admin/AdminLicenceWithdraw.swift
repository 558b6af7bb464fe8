import ArgumentParser
import Recognition
import ServiceAPI

struct AdminLicenceWithdraw: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Withdraw a licence.",
        discussion: """
            What the person holds goes back to the queue with `assay sample take-away`.

            Example:
              $ assay admin licence withdraw 7K2M9QXW4T1B --licence 4T0QZ8W2K7MD \\
                  --cause drift
            """
    )

    @Argument(help: ArgumentHelp("The person.", valueName: "person"))
    var person: PersonID

    @Option(name: .long, help: ArgumentHelp("The licence.", valueName: "code"))
    var licence: LicenceID

    @Option(name: .long, help: ArgumentHelp("Why.", valueName: "cause"))
    var cause: LicenceWithdrawal

    @Option(name: .long, help: ArgumentHelp("Why; personal.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = PersonVerb.withdrawLicence(licence: licence, cause: cause)
        let performed = try await client.perform(verb, on: person, reason: reason)
        try output.show(performed) { $0.performed(performed) }
    }
}
