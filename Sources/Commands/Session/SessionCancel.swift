import ArgumentParser
import Recognition
import ServiceAPI

struct SessionCancel: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Say that a session does not take place.",
        discussion: """
            For its assessor and for the candidate.

            Example:
              $ assay session cancel 4ZC08NYV6HRD --session 8D0XW3M1K5PQ \\
                  --cause by-candidate
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The session; `assay case show` lists them.", valueName: "code"))
    var session: SessionID

    @Option(name: .long, help: ArgumentHelp("Why.", valueName: "cause"))
    var cause: SessionCancellation

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.cancelSession(session: session, cause: cause)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
