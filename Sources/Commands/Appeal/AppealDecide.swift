import ArgumentParser
import Recognition
import ServiceAPI

struct AppealDecide: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Speak the decision of the panel.",
        discussion: """
            For a member of the panel. What it varies is decided anew by a certifier; what it sends back is judged anew by another assessor.

            Example:
              $ assay appeal decide 4ZC08NYV6HRD --appeal 6KD1P9ZT3W0M \\
                  --outcome upheld-varied --unit SOLD-FIL-01=competent \\
                  --reason "criterion 2.1 is shown at 0:48"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The appeal; `assay case show` lists them.", valueName: "code"))
    var appeal: AppealID

    @Option(name: .long, help: ArgumentHelp("How the panel decided.", valueName: "outcome"))
    var outcome: AppealOutcome

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A unit and the outcome that the panel gives it; repeat for several.",
            valueName: "unit=outcome"
        )
    )
    var unit: [UnitDecisionArgument] = []

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.decideAppeal(appeal: appeal, outcome: outcome, units: unit.map(\.decision))
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
