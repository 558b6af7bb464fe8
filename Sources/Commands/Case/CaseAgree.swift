import ArgumentParser
import Recognition
import ServiceAPI

struct CaseAgree: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "agree",
        abstract: "Agree to the plan.",
        discussion: """
            For the candidate. `assay case show` has the plan.

            Example:
              $ assay case agree 4ZC08NYV6HRD
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(
        name: .long,
        help: ArgumentHelp("The number of the plan that you have read; the latest, if not given.", valueName: "n")
    )
    var number: Int?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.agreePlan(plan: number)
        let performed = try await client.perform(verb, in: caseID)
        try output.show(performed) { $0.performed(performed) }
    }
}
