import ArgumentParser
import Recognition
import ServiceAPI

struct AppealAdmit: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "admit",
        abstract: "Say that the body hears an appeal.",
        discussion: """
            For administrators who took no part in the case.

            Example:
              $ assay appeal admit 4ZC08NYV6HRD --appeal 6KD1P9ZT3W0M
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The appeal; `assay case show` lists them.", valueName: "code"))
    var appeal: AppealID

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.admitAppeal(appeal: appeal)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
