import ArgumentParser
import Recognition
import ServiceAPI

struct MalpracticeSettle: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: "Record what the inquiry into a report found.",
        discussion: """
            For administrators whom it does not concern and who did not report it.

            Example:
              $ assay malpractice settle 4ZC08NYV6HRD --report 0W4KZ7D2M8QX \\
                  --finding not-proven --reason "same person"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The report.", valueName: "code"))
    var report: MalpracticeReportID

    @Option(name: .long, help: ArgumentHelp("What was found.", valueName: "finding"))
    var finding: MalpracticeFinding

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.settleMalpractice(report: report, finding: finding)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
