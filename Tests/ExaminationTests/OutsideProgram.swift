import Foundation

/// Runs a program to its end, with an empty environment, and gives back what it wrote to standard output.
enum OutsideProgram {
    struct End: Sendable {
        let output: Data
        let status: Int32
        let isSignal: Bool
    }

    static func run(_ path: String, _ arguments: [String], input: FileHandle = .nullDevice) async throws -> End {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = [:]
        process.standardInput = input
        process.standardError = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        let output = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile() }
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return End(
            output: await output.value,
            status: process.terminationStatus,
            isSignal: process.terminationReason == .uncaughtSignal
        )
    }
}
