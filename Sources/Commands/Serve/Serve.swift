import ArgumentParser
import Casework
import Foundation
import Intake
import Logging
import ServiceAPI
import ServiceLifecycle

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the service.",
        discussion: """
            Serves one data folder until it is told to stop (SIGTERM or SIGINT), which it does within seconds and without losing
            anything that was acknowledged. Put a proxy with TLS before it: docs for operators have an example.
            Each setting can be given as a flag, in the environment, or in a file of `key: value` lines.

            Example:
              $ assay admin init --data /srv/assay --body north \\
                  --title "Body of the North" --administrator "Ana Ruiz"
              $ assay serve --data /srv/assay --listen 127.0.0.1:8080
            """
    )

    @OptionGroup var settings: ServeOptions

    func run() async throws {
        let settings = try ServeSettings(options: settings, environment: ProcessInfo.processInfo.environment)
        LoggingSystem.bootstrap { StructuredLog(label: $0, level: settings.logLevel) }
        let deployment = try await Deployment.open(settings)
        try await deployment.run()
    }
}
