import Foundation

/// A folder for one test, gone when the test ends.
public enum ScratchFolder {
    /// Calls `body` with the path of a new empty folder below the system's temporary directory, and removes it afterwards, whatever happened.
    public static func with<Value>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: (String) async throws -> Value
    ) async throws -> Value {
        let path = FileManager.default.temporaryDirectory.appending(path: "assay-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await body(path)
    }
}
