import ArgumentParser
import Recognition
import ServiceAPI

struct SessionRecord: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record that a session was held, or who did not come.",
        discussion: """
            For its assessor, when its time has come. Evidence that was taken in for it (`assay evidence add --session`) \
            becomes part of what is judged.

            Example:
              $ assay session record 4ZC08NYV6HRD --session 8D0XW3M1K5PQ \\
                  --attendance both --notes "explained each step"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The session; `assay case show` lists them.", valueName: "code"))
    var session: SessionID

    @Option(name: .long, help: ArgumentHelp("Who was there.", valueName: "attendance"))
    var attendance: SessionAttendance

    @Option(name: .long, help: ArgumentHelp("What was seen and said.", valueName: "text"))
    var notes: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.recordSession(session: session, attendance: attendance)
        let texts = PersonalTexts.given(["notes": notes])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
