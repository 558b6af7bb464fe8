import ArgumentParser
import ServiceAPI

struct AdminNoticeList: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the notices: who must learn of what, and whether they were told.",
        discussion: """
            A notice that could not be delivered is dead: its person was not reached. Tell them in
            another way, remove the cause, and send it again.

            Example:
              $ assay admin notice list --state dead
            """
    )

    @Option(name: .long, help: ArgumentHelp("Only these: waiting, delivered or dead.", valueName: "state"))
    var state: NoticeStateArgument?

    @OptionGroup var pages: PageOptions
    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let (notices, next) = try await pages.gather(
            { page throws(ClientFault) in try await client.notices(state: state?.rawValue, page) },
            entries: \.notices,
            next: \.next
        )
        try output.show(NoticeListView(notices: notices, next: next)) { $0.notices(notices) }
        pages.tellNext(next, output)
    }
}

enum NoticeStateArgument: String, ExpressibleByArgument, CaseIterable {
    case waiting
    case delivered
    case dead
}
