import ArgumentParser
import Foundation
import ServiceAPI

/// Which service, and as whom.
struct ServiceOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Address of the service.", valueName: "url"))
    var server: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Bearer token. Others on the machine can see it: prefer --token-file.", valueName: "token")
    )
    var token: String?

    @Option(
        name: .long,
        help: ArgumentHelp("File whose first line is the token.", valueName: "path"),
        completion: .file()
    )
    var tokenFile: String?

    @Option(name: .long, help: ArgumentHelp("Profile of the configuration file.", valueName: "name"))
    var profile: String?

    @Option(name: .long, help: ArgumentHelp("Configuration file.", valueName: "path"), completion: .file())
    var config: String?

    func validate() throws {
        if token != nil && tokenFile != nil { throw ValidationError("Give --token or --token-file, not both.") }
    }

    var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// What holds after flags, environment and file, in this order.
    func settings() throws -> ServiceSettings {
        let environment = environment
        return try ServiceSettings.resolve(
            server: server,
            token: try givenToken(),
            profile: profile,
            environment: environment,
            file: try file(environment)
        )
    }

    /// The token of the flags alone.
    func givenToken() throws(CommandFault) -> String? {
        if let tokenFile { return try Self.readToken(tokenFile) }
        return token
    }

    func places(_ environment: [String: String]) -> Places { Places(environment: environment, config: config) }

    func file(_ environment: [String: String]) throws -> ConfigurationFile {
        let places = places(environment)
        return try ConfigurationFile.load(path: places.configuration, mustExist: places.isConfigurationNamed)
    }

    private static func readToken(_ path: String) throws(CommandFault) -> String {
        let text = String(decoding: try LocalFile.bytes(of: path, limit: 65_536), as: UTF8.self)
        return String(text.prefix { !$0.isNewline }).trimmingCharacters(in: .whitespaces)
    }
}
