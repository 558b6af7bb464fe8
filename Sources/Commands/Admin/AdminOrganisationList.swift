import ArgumentParser
import ServiceAPI

struct AdminOrganisationList: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the organisations of the body.",
        discussion: """
            Example:
              $ assay admin organisation list --all
            """
    )

    @OptionGroup var pages: PageOptions
    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let (organisations, next) = try await pages.gather(
            { page throws(ClientFault) in try await client.organisations(page) },
            entries: \.organisations,
            next: \.next
        )
        try output.show(OrganisationListView(organisations: organisations, next: next)) {
            $0.organisations(organisations)
        }
        pages.tellNext(next, output)
    }
}
