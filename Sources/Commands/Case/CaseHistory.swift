import ArgumentParser
import Recognition
import ServiceAPI

struct CaseHistory: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "List what was done in a case, act by act.",
        discussion: """
            Without names and texts. Who did something is told as far as it is yours to know.

            Example:
              $ assay case history 4ZC08NYV6HRD
            """
    )

    @Argument(help: ArgumentHelp("The case.", valueName: "case"))
    var caseID: CaseID

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        var acts: [ActView] = []
        var after: String?
        repeat {
            let page = try await client.acts(of: caseID, after: after, limit: 500)
            acts += page.acts
            after = page.next
        } while after != nil
        try output.show(ActListView(acts: acts)) { $0.acts(acts) }
    }
}
