import AssayTesting
import Foundation
import Testing

/// A server in Python that takes notices, for the length of a test.
struct Receiver {
    struct Request: Decodable {
        let path: String
        let headers: [String: String]
        let body: String
    }

    let port: Int
    private let log: String

    static func with(_ body: (Receiver) async throws -> Void) async throws {
        try await ScratchFolder.with { folder in
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            let script = Python.folder.appending(path: "receiver.py").path
            process.arguments = ["python3", script, folder + "/port", folder + "/log"]
            // It ends with its standard input, so that it is gone when this program is, however that ends. A signal that threads of
            // this program block would be blocked in it too.
            let input = Pipe()
            process.standardInput = input
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            defer { kill(process.processIdentifier, SIGKILL) }
            var port: Int?
            for _ in 0..<600 {
                port = (try? String(contentsOfFile: folder + "/port", encoding: .utf8)).flatMap(Int.init)
                if port != nil { break }
                try await Task.sleep(for: .milliseconds(50))
            }
            try await body(Receiver(port: try #require(port), log: folder + "/log"))
        }
    }

    func requests() throws -> [Request] {
        guard let text = try? String(contentsOfFile: log, encoding: .utf8) else { return [] }
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Request.self, from: Data($0.utf8)) }
    }
}
