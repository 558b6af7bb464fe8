import ArgumentParser
import Recognition
import ServiceAPI

struct CasePlan: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Propose how the candidate is assessed.",
        discussion: """
            For administrators. Each adjustment that was asked for is granted or refused; the candidate has been told their rights.

            Example:
              $ assay case plan 4ZC08NYV6HRD --plan "two clips at home" \\
                  --grant extra-time --told purpose --told adjustments \\
                  --told results --told reassessment --told appeal
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("An adjustment that is made; repeat for several.", valueName: "adjustment"))
    var grant: [Adjustment] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "An adjustment that is not made, with --reason; repeat for several.",
            valueName: "adjustment"
        )
    )
    var refuse: [Adjustment] = []

    @Option(name: .long, help: ArgumentHelp("What the candidate was told; repeat for several.", valueName: "right"))
    var told: [CandidateRight] = []

    @Option(name: .long, help: ArgumentHelp("The plan in words; `-` reads it from standard input.", valueName: "text"))
    var plan: String?

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.proposePlan(
            adjustments: grant.map { AdjustmentAnswer(adjustment: $0, isGranted: true) }
                + refuse.map { AdjustmentAnswer(adjustment: $0, isGranted: false) },
            told: told
        )
        let texts = PersonalTexts.given(["plan": plan, "reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
