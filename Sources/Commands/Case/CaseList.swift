import ArgumentParser
import Recognition
import ServiceAPI

struct CaseList: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the cases that you may see.",
        discussion: """
            Example:
              $ assay case list --status recommended --all
            """
    )

    @Option(name: .long, help: ArgumentHelp("Only cases in this state.", valueName: "status"))
    var status: CaseStatus?

    @OptionGroup var pages: PageOptions
    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let (cases, next) = try await pages.gather(
            { page throws(ClientFault) in try await client.cases(status: status, page) },
            entries: \.cases,
            next: \.next
        )
        try output.show(CaseListView(cases: cases, next: next)) { $0.cases(cases) }
        pages.tellNext(next, output)
    }
}
