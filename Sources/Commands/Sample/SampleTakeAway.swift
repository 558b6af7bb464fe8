import ArgumentParser
import Recognition
import ServiceAPI

struct SampleTakeAway: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "take-away",
        abstract: "Take a unit from an assessor who may not judge it any more.",
        discussion: """
            For administrators. The unit is in the queue again.

            Example:
              $ assay sample take-away 4ZC08NYV6HRD --unit ELEC-ISO-01
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The unit.", valueName: "code"))
    var unit: UnitCode

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.takeAway(unit: unit)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
