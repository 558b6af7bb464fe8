import ArgumentParser
import Recognition
import ServiceAPI

struct CaseCredit: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "credit",
        abstract: "Recognise a unit because another body has recognised it.",
        discussion: """
            For administrators, where the scheme takes credit. The other body's certificate is evidence of the case.

            Example:
              $ assay case credit 4ZC08NYV6HRD --unit ELEC-ISO-01 --evidence 7B1M0KQ2W9XT \\
                  --reason "certificate of 2024"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The unit.", valueName: "code"))
    var unit: UnitCode

    @Option(name: .long, help: ArgumentHelp("What proves it; repeat for several.", valueName: "code"))
    var evidence: [EvidenceID]

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.transferCredit(unit: unit, evidence: evidence)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
