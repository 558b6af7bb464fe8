import Foundation
import Testing

/// Python as an independent judge of what we write.
enum Python {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Judges")

    static func isAvailable() async -> Bool { await lines("print('yes')") == ["yes"] }

    /// What a script in `Judges` prints, line by line; nil when it failed.
    static func judge(_ name: String, _ arguments: [String] = [], input: [UInt8] = []) async -> [String]? {
        await run([folder.appending(path: name + ".py").path] + arguments, input: input)
    }

    static func lines(_ script: String) async -> [String]? { await run(["-c", script], input: []) }

    private static func run(_ arguments: [String], input: [UInt8]) async -> [String]? {
        let file = FileManager.default.temporaryDirectory.appending(path: "judge-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        guard (try? Data(input).write(to: file)) != nil, let reader = try? FileHandle(forReadingFrom: file) else {
            return nil
        }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "PYTHONUTF8": "1"].merging(
            ProcessInfo.processInfo.environment
        ) { $1 }
        process.standardInput = reader
        let output = Pipe()
        process.standardOutput = output
        do { try process.run() } catch { return nil }
        let text = await withCheckedContinuation { continuation in
            // Reading blocks, so it has a thread of its own.
            Thread.detachNewThread {
                let data = output.fileHandleForReading.readDataToEndOfFile()
                process.waitUntilExit()
                continuation.resume(returning: String(decoding: data, as: UTF8.self))
            }
        }
        guard process.terminationStatus == 0 else { return nil }
        return text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    }
}
