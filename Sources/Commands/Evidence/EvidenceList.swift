import ArgumentParser
import Recognition
import ServiceAPI

struct EvidenceList: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the evidence of a case.",
        discussion: """
            Example:
              $ assay evidence list --case 4ZC08NYV6HRD
            """
    )

    @Option(name: .customLong("case"), help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let evidence = try await client.show(caseID).evidence
        try output.show(EvidenceListing(evidence: evidence)) { $0.evidence(evidence) }
    }
}
