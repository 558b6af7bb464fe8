import ArgumentParser
import Recognition
import ServiceAPI

struct CertificateRevoke: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Revoke a certificate.",
        discussion: """
            For certifiers.

            Example:
              $ assay certificate revoke 4ZC08NYV6HRD --cause incorrect-result \\
                  --reason "wrong candidate"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The certificate; the latest, if not given.", valueName: "code"))
    var certificate: CertificateID?

    @Option(name: .long, help: ArgumentHelp("Why.", valueName: "cause"))
    var cause: RevocationCause

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @Flag(name: .long, help: "Do not ask.")
    var yes = false

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await Consent.obtain("Revoke the certificate of case \(caseID)? This cannot be undone.", given: yes)
        let verb = CaseVerb.revokeCertificate(certificate: certificate, cause: cause)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
