import ArgumentParser
import Recognition
import ServiceAPI

struct CaseReassess: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reassess",
        abstract: "Try again what was not recognised.",
        discussion: """
            For the candidate, as often and as long as the scheme allows.

            Example:
              $ assay case reassess 4ZC08NYV6HRD
              $ assay case reassess 4ZC08NYV6HRD --unit SOLD-FIL-01
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(
        name: .long,
        help: ArgumentHelp("A unit; repeat for several; all that were not recognised, if not given.", valueName: "code")
    )
    var unit: [UnitCode] = []

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.reassess(units: unit.isEmpty ? nil : unit)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
