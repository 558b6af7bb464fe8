import Foundation

/// The files of the package that this test is part of.
enum PackageFolder {
    struct File {
        /// Path from the root of the package.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

        /// Whether `word` stands anywhere in the text, byte by byte: quick, so that few files are read line by line.
        func mentions(_ word: String) -> Bool { strstr(text, word) != nil }
    }

    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// All text files below a folder whose names end so, in the order of their paths.
    ///
    /// - Parameter path: from the root of the package; a folder that is not there has no files.
    static func files(below path: String, endings: [String]) throws -> [File] {
        let folder = root.appending(path: path).resolvingSymlinksInPath()
        guard let paths = FileManager.default.enumerator(atPath: folder.path()) else { return [] }
        return try paths.compactMap { $0 as? String }.sorted()
            .filter { name in endings.contains { name.hasSuffix($0) } }
            .map { name in
                // A fixture may be broken text on purpose.
                let bytes = try Data(contentsOf: folder.appending(path: name))
                return File(path: path + "/" + name, text: String(decoding: bytes, as: UTF8.self))
            }
    }

    /// The text of one file, empty when it is not there.
    static func text(of path: String) -> String {
        (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path())
    }

    static func subfolders(of path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path())
            .filter { !$0.hasPrefix(".") && !$0.contains(".") }.sorted()
    }
}
