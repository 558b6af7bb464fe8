import Foundation

/// Files of the project that the tests read, found from the place of this file.
enum ProjectFiles {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let rubrics = root.appending(path: "Rubrics").resolvingSymlinksInPath().path(percentEncoded: false)

    static let guide = root.appending(path: "Docs/body/rubrics.md")

    static let plantedFaults = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Faults")

    /// The paths of the shipped scheme and unit files, in order.
    static func shipped(_ kind: String = ".yaml") -> [String] {
        let walker = FileManager.default.enumerator(atPath: rubrics)
        let paths = (walker?.allObjects as? [String] ?? []).filter { $0.hasSuffix(kind) }
        return paths.sorted().map { URL(filePath: rubrics).appending(path: $0).path(percentEncoded: false) }
    }

    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }

    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
}
