import ArgumentParser
import Recognition
import ServiceAPI

struct CaseDrop: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop",
        abstract: "Take a unit out of the case.",
        discussion: """
            For the candidate. The other units stay in it.

            Example:
              $ assay case drop 4ZC08NYV6HRD --unit ELEC-ISO-01
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The unit.", valueName: "code"))
    var unit: UnitCode

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @Flag(name: .long, help: "Do not ask.")
    var yes = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await Consent.obtain("Take unit \(unit) out of case \(caseID)? This cannot be undone.", given: yes)
        let verb = CaseVerb.withdrawUnit(unit: unit)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
