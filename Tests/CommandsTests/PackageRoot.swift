import Foundation

/// Files of the package that these tests belong to.
enum PackageRoot {
    static let url = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) -> String {
        (try? String(contentsOf: url.appending(path: path), encoding: .utf8)) ?? ""
    }

    /// All documents for people.
    static func documents() -> String {
        let docs = url.appending(path: "Docs").path()
        let names = FileManager.default.enumerator(atPath: docs)?.compactMap { $0 as? String } ?? []
        return (names.filter { $0.hasSuffix(".md") }.map { "Docs/" + $0 } + ["README.md"]).map(text).joined(
            separator: "\n"
        )
    }
}
