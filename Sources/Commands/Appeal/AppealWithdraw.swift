import ArgumentParser
import Recognition
import ServiceAPI

struct AppealWithdraw: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take an appeal back.",
        discussion: """
            For the candidate.

            Example:
              $ assay appeal withdraw 4ZC08NYV6HRD --appeal 6KD1P9ZT3W0M
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The appeal; `assay case show` lists them.", valueName: "code"))
    var appeal: AppealID

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @Flag(name: .long, help: "Do not ask.")
    var yes = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await Consent.obtain("Take back appeal \(appeal)?", given: yes)
        let verb = CaseVerb.withdrawAppeal(appeal: appeal)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
