import ArgumentParser
import Recognition
import ServiceAPI

struct AdminJobRetry: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Take up a job again that has failed.",
        discussion: """
            Example:
              $ assay admin job retry 7K2M9QXW4T1B
            """
    )

    @Argument(help: "The job.")
    var job: JobID

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await client.retry(job)
        try output.show(["id": job.text]) { _ in ["Job \(job) is taken up again."] }
    }
}
