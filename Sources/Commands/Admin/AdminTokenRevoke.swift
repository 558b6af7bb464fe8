import ArgumentParser
import Recognition
import ServiceAPI

struct AdminTokenRevoke: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Revoke a token at once.",
        discussion: """
            Example:
              $ assay admin token revoke 7K2M9QXW4T1B 4ZC08NYV6HRD
            """
    )

    @Argument(help: "The person.")
    var person: PersonID

    @Argument(help: "The token's identifier, as `assay admin token list` shows it.")
    var token: TokenID

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        try await client.revoke(token, of: person)
        let view = try await client.tokens(of: person)
        try output.show(view) { $0.tokens(view.tokens) }
    }
}
