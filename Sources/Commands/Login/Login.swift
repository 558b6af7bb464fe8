import ArgumentParser
import Recognition
import ServiceAPI

/// Keeps a token for later commands, once the service has taken it.
struct LoginCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "login",
        abstract: "Keep the address of a service and a token for it.",
        discussion: """
            The token is asked for without showing it, or read from standard input. It is tried, and then kept in the \
            configuration file for you alone, under the profile `default` or the one that --profile names: one person can \
            be administrator in one profile and assessor in another.

            Example:
              $ assay login --server https://assay.example.org --profile assessor
              $ assay login --server http://127.0.0.1:8080 < token.txt
            """
    )

    @OptionGroup var service: ServiceOptions
    @OptionGroup var shown: OutputOptions

    func run() async throws {
        let environment = service.environment
        var file = try service.file(environment)
        let name = service.profile ?? environment.nonEmpty("ASSAY_PROFILE") ?? ServiceSettings.defaultProfile
        guard let text = service.server ?? environment.nonEmpty("ASSAY_SERVER") ?? file[name]?["server"] else {
            throw CommandFault.noServer
        }
        guard let address = ServiceAddress(text) else { throw CommandFault.addressMalformed }
        let output = shown.output
        if !address.isEncrypted && !address.isLoopback {
            output.tell("Note: \(address) is not encrypted; whoever listens on the way can take the token.")
        }
        let token = try await token()
        let me = try await ServiceClient.with(.init(address: address, token: token)) { try await $0.me() }
        file.merge(["server": address.text, "token": token], into: name)
        let path = service.places(environment).configuration
        try file.save(path: path)
        try output.show(me) { _ in
            [
                "You are \(me.name ?? me.person.text), \(me.role.rawValue) of \(me.bodyTitle) (\(me.body)).",
                "Kept as profile “\(name)” in \(path).",
            ]
        }
    }

    private func token() async throws -> String {
        let given = try service.givenToken()
        let text: String?
        if let given {
            text = given
        } else if Console.standard.readsFromTerminal {
            text = try await Keyboard.secret("Token: ")
        } else {
            text = await Keyboard.line()
        }
        let trimmed = String((text ?? "").drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        guard !trimmed.isEmpty else { throw CommandFault.tokenNotGiven }
        guard ServiceSettings.isToken(trimmed) else { throw CommandFault.tokenMalformed }
        return trimmed
    }
}
