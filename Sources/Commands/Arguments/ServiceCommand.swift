import ArgumentParser
import ServiceAPI

/// A command that talks to the service.
protocol ServiceCommand: AsyncParsableCommand {
    var service: ServiceOptions { get }
    var shown: OutputOptions { get }

    func run(_ client: ServiceClient, _ output: Output) async throws
}

extension ServiceCommand {
    func run() async throws {
        let settings = try service.settings()
        let output = shown.output
        try await ServiceClient.with(try settings.client) { client in
            try await run(client, output)
        }
    }
}
