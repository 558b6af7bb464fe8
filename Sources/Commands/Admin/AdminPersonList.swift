import ArgumentParser
import Recognition
import ServiceAPI

struct AdminPersonList: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the people of the body.",
        discussion: """
            Example:
              $ assay admin person list --all --json
            """
    )

    @Option(name: .long, help: ArgumentHelp("Only people with this role.", valueName: "role"))
    var role: Role?

    @OptionGroup var pages: PageOptions
    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let (people, next) = try await pages.gather(
            { page throws(ClientFault) in try await client.people(role: role, page) },
            entries: \.people,
            next: \.next
        )
        try output.show(PersonListView(people: people, next: next)) { $0.people(people) }
        pages.tellNext(next, output)
    }
}
