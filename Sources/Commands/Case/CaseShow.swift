import ArgumentParser
import Recognition
import ServiceAPI

struct CaseShow: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a case: its units, its evidence, what is missing, what comes next.",
        discussion: """
            Example:
              $ assay case show 4ZC08NYV6HRD
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let view = try await client.show(caseID)
        try output.show(view) { $0.whole(view) }
    }
}
