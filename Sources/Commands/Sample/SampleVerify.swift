import ArgumentParser
import Recognition
import ServiceAPI

struct SampleVerify: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Say what you think of a judgement.",
        discussion: """
            For verifiers who took no part in it. Where you disagree, the unit returns to its assessor.

            Example:
              $ assay sample verify 4ZC08NYV6HRD --sample 2C7YQ0N4R8EV --outcome agree
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The sample; `assay case show` lists them.", valueName: "code"))
    var sample: SampleID

    @Option(name: .long, help: ArgumentHelp("What you think.", valueName: "outcome"))
    var outcome: VerificationOutcome

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.verify(sample: sample, outcome: outcome)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
