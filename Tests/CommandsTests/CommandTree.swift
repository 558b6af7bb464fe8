import ArgumentParser
import Testing

@testable import Commands

/// Every command with its path from `assay` down.
enum CommandTree {
    struct Entry: CustomTestStringConvertible, Sendable {
        /// For instance `["case", "open"]`.
        let path: [String]
        let type: any ParsableCommand.Type

        var isGroup: Bool { !type.configuration.subcommands.isEmpty }
        var name: String { (["assay"] + path).joined(separator: " ") }
        var testDescription: String { name }
    }

    static let all = entries(of: Assay.self, below: [])

    private static func entries(of type: any ParsableCommand.Type, below path: [String]) -> [Entry] {
        [Entry(path: path, type: type)]
            + type.configuration.subcommands.flatMap { child in
                entries(of: child, below: path + [child.configuration.commandName ?? ""])
            }
    }
}
