import ArgumentParser
import Recognition
import ServiceAPI

struct ComplaintSettle: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: "Answer a complaint.",
        discussion: """
            For administrators whom it does not concern.

            Example:
              $ assay complaint settle 4ZC08NYV6HRD --complaint 5QX0W2K7M9DT \\
                  --outcome upheld --reason "we were late"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The complaint.", valueName: "code"))
    var complaint: ComplaintID

    @Option(name: .long, help: ArgumentHelp("How it ends.", valueName: "outcome"))
    var outcome: ComplaintOutcome

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.settleComplaint(complaint: complaint, outcome: outcome)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
