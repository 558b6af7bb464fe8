import ArgumentParser
import Recognition
import ServiceAPI

struct CertificateCorrect: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Issue a certificate anew because something on it was wrong.",
        discussion: """
            For certifiers. The old one counts as replaced.

            Example:
              $ assay certificate correct 4ZC08NYV6HRD --reason "name misspelt"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The certificate; the latest, if not given.", valueName: "code"))
    var certificate: CertificateID?

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.correctCertificate(certificate: certificate)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
