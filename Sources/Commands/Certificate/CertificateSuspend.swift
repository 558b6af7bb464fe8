import ArgumentParser
import Recognition
import ServiceAPI

struct CertificateSuspend: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "suspend",
        abstract: "Suspend a certificate.",
        discussion: """
            For certifiers who did not assess the holder.

            Example:
              $ assay certificate suspend 4ZC08NYV6HRD --cause complaint \\
                  --reason "see complaint 5Q…"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The certificate; the latest, if not given.", valueName: "code"))
    var certificate: CertificateID?

    @Option(name: .long, help: ArgumentHelp("Why.", valueName: "cause"))
    var cause: SuspensionCause

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.suspendCertificate(certificate: certificate, cause: cause)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
