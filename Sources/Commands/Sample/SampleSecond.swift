import ArgumentParser
import Recognition
import ServiceAPI

struct SampleSecond: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "second",
        abstract: "Have a judged unit judged once more, blind.",
        discussion: """
            For verifiers and administrators. Another assessor finds it in the queue, and does not see the first judgement.

            Example:
              $ assay sample second 4ZC08NYV6HRD --unit ELEC-ISO-01 --cause random
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
        let verb = CaseVerb.drawForSecondMarking(unit: unit, cause: cause)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
