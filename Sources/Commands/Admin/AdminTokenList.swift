import ArgumentParser
import Recognition
import ServiceAPI

struct AdminTokenList: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the tokens of a person, without their texts.",
        discussion: """
            Example:
              $ assay admin token list 7K2M9QXW4T1B
            """
    )

    @Argument(help: "The person.")
    var person: PersonID

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run(_ client: ServiceClient, _ output: Output) async throws {
        let view = try await client.tokens(of: person)
        try output.show(view) { $0.tokens(view.tokens) }
    }
}
