import Foundation
import Synchronization

/// A program that a test has started. What it writes goes to files: a test can read along, and nothing blocks the program.
final class RunningProgram: Sendable {
    /// The streams of a program that does not get files: a pseudo-terminal.
    struct Streams {
        let input: FileHandle
        let output: FileHandle
        let error: FileHandle
    }

    let command: String
    private let process: Process
    private let outputPath: String
    private let errorPath: String

    /// - Parameter prefix: of the two files that the output goes to.
    init(
        _ path: String,
        _ arguments: [String],
        environment: [String: String],
        folder: String,
        prefix: String,
        streams: Streams? = nil
    ) throws {
        command = ([path.split(separator: "/").last.map(String.init) ?? path] + arguments).joined(separator: " ")
        outputPath = prefix + "-output"
        errorPath = prefix + "-error"
        process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: folder)
        if let streams {
            process.standardInput = streams.input
            process.standardOutput = streams.output
            process.standardError = streams.error
        } else {
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try Self.file(outputPath)
            process.standardError = try Self.file(errorPath)
        }
        try process.run()
    }

    private static func file(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(filePath: path))
        return try FileHandle(forWritingTo: URL(filePath: path))
    }

    var number: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }
    var outputSoFar: String { Self.text(outputPath) }
    var toldSoFar: String { Self.text(errorPath) }

    /// Does nothing when the program has ended.
    func signal(_ signal: Int32) {
        if process.isRunning { kill(process.processIdentifier, signal) }
    }

    /// Waits for the end. A program that does not end in time is killed, and that is an error.
    func outcome(within limit: Duration = .seconds(60)) async throws -> Outcome {
        let deadline = ContinuousClock.now + limit
        while process.isRunning {
            guard ContinuousClock.now < deadline else {
                signal(SIGKILL)
                throw Trouble.tookTooLong(command, told: toldSoFar)
            }
            try await Task.sleep(for: .milliseconds(5))
        }
        let wasSignalled = process.terminationReason == .uncaughtSignal
        return Outcome(
            command: command,
            code: wasSignalled ? nil : process.terminationStatus,
            signal: wasSignalled ? process.terminationStatus : nil,
            output: outputSoFar,
            told: toldSoFar
        )
    }

    /// Kills it and stays until it is gone, which takes the kernel a moment. For the end of a test, whatever happened.
    func end() {
        signal(SIGKILL)
        for _ in 0..<2_000 where process.isRunning { usleep(1_000) }
    }

    private static func text(_ path: String) -> String {
        String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
}
