import ArgumentParser
import Recognition
import ServiceAPI

struct CertificateReduce: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reduce",
        abstract: "Let a certificate hold for fewer units.",
        discussion: """
            For certifiers.

            Example:
              $ assay certificate reduce 4ZC08NYV6HRD --unit ELEC-ISO-01 \\
                  --reason "requirements not kept"
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @Option(name: .long, help: ArgumentHelp("The certificate; the latest, if not given.", valueName: "code"))
    var certificate: CertificateID?

    @Option(name: .long, help: ArgumentHelp("A unit that remains; repeat for several.", valueName: "code"))
    var unit: [UnitCode]

    @Option(name: .long, help: ArgumentHelp("Why; personal, erased with the case.", valueName: "text"))
    var reason: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let verb = CaseVerb.reduceCertificate(certificate: certificate, units: unit)
        let texts = PersonalTexts.given(["reason": reason])
        let performed = try await client.perform(verb, in: caseID, texts: texts)
        try output.show(performed) { $0.performed(performed) }
    }
}
