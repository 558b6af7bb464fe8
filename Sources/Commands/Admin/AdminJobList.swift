import ArgumentParser
import ServiceAPI

struct AdminJobList: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the jobs that are not done.",
        discussion: """
            A job that has failed for good is buried: it waits for somebody to remove the cause and to retry it.

            Example:
              $ assay admin job list --state buried
            """
    )

    @Option(name: .long, help: ArgumentHelp("Only these: waiting or buried.", valueName: "state"))
    var state: JobStateArgument?

    @OptionGroup var pages: PageOptions
    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let (jobs, next) = try await pages.gather(
            { page throws(ClientFault) in try await client.jobs(state: state?.rawValue, page) },
            entries: \.jobs,
            next: \.next
        )
        try output.show(JobListView(jobs: jobs, next: next)) { $0.jobs(jobs) }
        pages.tellNext(next, output)
    }
}

enum JobStateArgument: String, ExpressibleByArgument, CaseIterable {
    case waiting
    case buried
}
