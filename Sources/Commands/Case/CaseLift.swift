import ArgumentParser
import Recognition
import ServiceAPI

struct CaseLift: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "lift",
        abstract: "End a hold.",
        discussion: """
            For administrators. The time of the hold is added to the clocks of the case.

            Example:
              $ assay case lift 4ZC08NYV6HRD --hold 3FQ81WZK7D2N
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The hold; `assay case show` lists them.", valueName: "code"))
    var hold: HoldID

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.lift(hold: hold)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
