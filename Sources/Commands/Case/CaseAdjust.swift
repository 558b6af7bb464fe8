import ArgumentParser
import Recognition
import ServiceAPI

struct CaseAdjust: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "adjust",
        abstract: "Ask to be assessed in another way.",
        discussion: """
            Before evidence is handed in. What is asked of everybody stays the same; how it is shown may differ.

            Example:
              $ assay case adjust 4ZC08NYV6HRD --adjustment extra-time \\
                  --reason "an injured hand"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("What is asked for; repeat for several.", valueName: "adjustment"))
    var adjustment: [Adjustment]

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.requestAdjustments(adjustments: adjustment)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
