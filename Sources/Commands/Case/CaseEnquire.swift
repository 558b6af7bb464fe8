import ArgumentParser
import Recognition
import ServiceAPI

struct CaseEnquire: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "enquire",
        abstract: "Ask what can be recognised, before applying.",
        discussion: """
            Opens a case without units; `assay case apply` names them later.

            Example:
              $ assay case enquire --scheme rpl-general
            """
    )

    @Option(name: .long, help: ArgumentHelp("The scheme.", valueName: "code"))
    var scheme: SchemeCode

    @Option(name: .long, help: ArgumentHelp("Who asks; you, if not given.", valueName: "person"))
    var candidate: PersonID?

    @Option(name: .long, help: ArgumentHelp("The organisation that presents them.", valueName: "id"))
    var organisation: OrganisationID?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let request = OpenCaseRequest(
            candidate: candidate,
            scheme: scheme,
            units: [],
            organisation: organisation,
            isEnquiry: true
        )
        let applied = try await client.open(request)
        try output.show(applied) { $0.applied(applied) }
    }
}
