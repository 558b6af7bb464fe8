import Foundation

/// A folder of one test's own, removed with it.
final class ScratchFolder {
    let url = FileManager.default.temporaryDirectory.appending(path: "rubrics-\(UUID().uuidString)")

    var path: String { url.path(percentEncoded: false) }

    init() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path(percentEncoded: false)
    }
}
