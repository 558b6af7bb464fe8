import ArgumentParser
import Recognition
import ServiceAPI

struct MalpracticeReportCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Report that rules were broken.",
        discussion: """
            Only administrators, certifiers and auditors see it, and you.

            Example:
              $ assay malpractice report 4ZC08NYV6HRD --suspect candidate \\
                  --reason "another person in clip 2"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("Whom it is about.", valueName: "suspect"))
    var suspect: MalpracticeSuspect

    @Option(name: .long, help: ArgumentHelp("Whom it is about.", valueName: "person"))
    var person: PersonID?

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.reportMalpractice(suspect: suspect, concerns: person)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
