import ArgumentParser
import Recognition
import ServiceAPI

struct SampleDraw: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Draw a judged unit for verification.",
        discussion: """
            For verifiers and administrators.

            Example:
              $ assay sample draw 4ZC08NYV6HRD --unit ELEC-ISO-01 --cause targeted \\
                  --reason "new assessor"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The unit.", valueName: "code"))
    var unit: UnitCode

    @Option(name: .long, help: ArgumentHelp("Why this one.", valueName: "cause"))
    var cause: DrawCause

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.sample(unit: unit, cause: cause)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
