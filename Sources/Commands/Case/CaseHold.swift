import ArgumentParser
import Recognition
import ServiceAPI

struct CaseHold: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold",
        abstract: "Let the case stand still.",
        discussion: """
            For administrators. The clocks of the case stop until the hold is lifted.

            Example:
              $ assay case hold 4ZC08NYV6HRD --cause malpractice \\
                  --reason "report of 23 November"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("Why it stands still.", valueName: "cause"))
    var cause: HoldCause

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.hold(cause: cause)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
