import ArgumentParser
import Recognition
import ServiceAPI

struct AdminKeyList: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the body's keys, or save the public ones for those who verify receipts.",
        discussion: """
            With --output the public keys are saved as a JWK Set, the same that the service gives to anybody at \
            /v1/bodies/BODY/keys. Retired keys stay in it: what they signed is verified with them.

            Example:
              $ assay admin key list
              $ assay admin key list --output keys.json
            """
    )

    @Option(
        name: .long,
        help: ArgumentHelp("Save the public keys to this file.", valueName: "path"),
        completion: .file()
    )
    var output: String?

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let view = try await client.keys()
        if let path = self.output {
            let set = try await client.publishedKeys(of: try await client.me().body)
            try LocalFile.write(String(decoding: set, as: UTF8.self) + "\n", to: path, mode: 0o644)
            output.tell("The public keys are in \(path).")
        }
        try output.show(view) { $0.keys(view.keys) }
    }
}
