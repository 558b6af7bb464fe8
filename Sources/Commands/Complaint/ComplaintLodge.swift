import ArgumentParser
import Recognition
import ServiceAPI

struct ComplaintLodge: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "lodge",
        abstract: "Complain about how a case is run.",
        discussion: """
            For the candidate. Against a decision you appeal instead.

            Example:
              $ assay complaint lodge 4ZC08NYV6HRD --about service \\
                  --reason "no answer for six weeks"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("What it is about.", valueName: "subject"))
    var about: ComplaintSubject

    @Option(name: .long, help: ArgumentHelp("Whom it is about.", valueName: "person"))
    var person: PersonID?

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.complain(about: about, concerns: person)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
