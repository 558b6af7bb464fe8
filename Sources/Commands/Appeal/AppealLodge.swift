import ArgumentParser
import Recognition
import ServiceAPI

struct AppealLodge: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "lodge",
        abstract: "Appeal against the decision.",
        discussion: """
            For the candidate, in the time that the scheme gives. What you say is read by the panel alone.

            Example:
              $ assay appeal lodge 4ZC08NYV6HRD --ground evidence-overlooked \\
                  --reason "clip 2 shows it"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("On what the appeal rests; repeat for several.", valueName: "ground"))
    var ground: [AppealGround]

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A contested unit; repeat for several; all that can be contested, if not given.",
            valueName: "code"
        )
    )
    var unit: [UnitCode] = []

    @Option(
        name: .long,
        help: ArgumentHelp("When it came to the body by another channel; for administrators.", valueName: "time")
    )
    var arrived: InstantArgument?

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.lodgeAppeal(
            grounds: ground,
            units: unit.isEmpty ? nil : unit,
            arrivedAt: arrived.map { Timestamp($0.instant) }
        )
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
