import Exports
import Foundation
import Recognition
import ServiceAPI

/// The file into which issued tokens go, written anew after each so that none is lost.
struct TokenFile {
    private let path: String
    private let table = CSVTable(columns: ["person", "role", "name", "token", "id", "expires"])
    private var text: String

    /// - Throws: when the file is there already: its tokens would be lost.
    init(path: String) throws(CommandFault) {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw .usage("\(path) is there already, and is not overwritten")
        }
        self.path = path
        text = table.header
        try LocalFile.write(text, to: path)
    }

    mutating func add(_ token: TokenView, name: String?) throws {
        text += try table.line([
            .text(token.person.text), .text(token.role.rawValue), .text(name ?? ""), .text(token.token ?? ""),
            .text(token.id.text), .text(token.expiresAt?.instant.description ?? ""),
        ])
        try LocalFile.write(text, to: path)
    }
}
