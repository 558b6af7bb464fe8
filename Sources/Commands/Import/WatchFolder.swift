import Foundation
import Glibc
import ServiceAPI

/// The folder in which files appear. Nothing in it is opened through a link, and nothing is written over.
struct WatchFolder {
    static let imported = "imported"

    let path: String

    /// A regular file, as it was when it was looked at.
    struct File: Equatable {
        let name: String
        let facts: FileFacts
    }

    /// - Throws: `.file` when the folder cannot be read.
    func files() throws(CommandFault) -> [File] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw .file(path: path, .notReadable)
        }
        return names.sorted().compactMap { name in
            guard !Self.isUnfinished(name) else { return nil }
            var status = stat()
            guard lstat(place(of: name), &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                let facts = try? FileFacts(path: place(of: name))
            else { return nil }
            return File(name: name, facts: facts)
        }
    }

    func place(of name: String) -> String { "\(path)/\(name)" }

    /// Moves a file to those that the service has; a name that is taken there gets a number.
    func setAside(_ name: String) throws(CommandFault) {
        let folder = place(of: Self.imported)
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw .file(path: folder, .notWritable) }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        for number in 1...10_000 {
            let numbered = ([parts[0] + "-\(number)"] + parts.dropFirst()).joined(separator: ".")
            let target = "\(folder)/\(number == 1 ? name : numbered)"
            // Across no file system: rename(2) would not write over a name that came up meanwhile, either.
            if access(target, F_OK) == 0 { continue }
            guard rename(place(of: name), target) == 0 else { break }
            return
        }
        throw .file(path: place(of: name), .notWritable)
    }

    /// What browsers, messengers and mail clients call a file that is on its way, and what systems hide.
    private static func isUnfinished(_ name: String) -> Bool {
        let endings = [".part", ".partial", ".crdownload", ".download", ".tmp"]
        return name.hasPrefix(".") || name.hasPrefix("~") || endings.contains { name.lowercased().hasSuffix($0) }
    }
}
