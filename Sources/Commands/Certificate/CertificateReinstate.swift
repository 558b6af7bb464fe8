import ArgumentParser
import Recognition
import ServiceAPI

struct CertificateReinstate: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reinstate",
        abstract: "Let a suspended certificate hold again.",
        discussion: """
            For certifiers.

            Example:
              $ assay certificate reinstate 4ZC08NYV6HRD
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
        let verb = CaseVerb.reinstateCertificate(certificate: certificate)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
