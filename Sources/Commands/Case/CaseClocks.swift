import ArgumentParser
import Recognition
import ServiceAPI

struct CaseClocks: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "clocks",
        abstract: "List the clocks that run in a case, the next to end first.",
        discussion: """
            A clock urges the candidate or the body; an administrator can extend it (`assay case extend`).

            Example:
              $ assay case clocks 4ZC08NYV6HRD
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let view = try await client.clocks(of: caseID)
        try output.show(view) { $0.clocks(view.clocks) }
    }
}
