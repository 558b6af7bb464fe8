import ArgumentParser
import Recognition
import ServiceAPI

struct EvidenceShow: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a piece of evidence: its state, its facts, what is wrong with it.",
        discussion: """
            Example:
              $ assay evidence show 7K2M9QXW4T1B --case 4ZC08NYV6HRD
            """
    )

    @Argument(help: "The evidence.")
    var evidence: EvidenceID

    @Option(name: .customLong("case"), help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let view = try await client.find(evidence, in: caseID)
        try output.show(view) { $0.whole(view) }
    }
}
