import ArgumentParser
import Jobs
import Recognition
import ServiceAPI

struct QueueList: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the units that wait for judging or are being judged.",
        discussion: """
            With --mine everything that you hold, whatever it waits for. With --status further-evidence or conversation what \
            waits for the candidate, or for a session; nobody can take those.

            Example:
              $ assay queue list --status ready --unit ELEC-ISO-01
              $ assay queue list --mine
            """
    )

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only units in this state: ready, allocated, further-evidence, conversation.",
            valueName: "status"
        )
    )
    var status: UnitStatus?

    @Option(name: .long, help: ArgumentHelp("Only this unit.", valueName: "code"))
    var unit: UnitCode?

    @Flag(name: .long, help: "Only what you have taken.")
    var mine = false

    @OptionGroup var pages: PageOptions
    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let (items, next) = try await pages.gather(
            { page throws(ClientFault) in try await client.queue(status: status, unit: unit, mine: mine, page) },
            entries: \.items,
            next: \.next
        )
        try output.show(QueueListView(items: items, next: next)) { $0.queue(items, now: SystemClock().now()) }
        pages.tellNext(next, output)
    }
}
