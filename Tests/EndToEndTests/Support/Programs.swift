import Foundation
import Synchronization

/// All programs of a test, so that none outlives it.
final class Programs: Sendable {
    let folder: String
    private let started = Mutex<[RunningProgram]>([])

    /// - Parameter folder: of the test; programs run in it, and their output goes there.
    init(folder: String) {
        self.folder = folder
    }

    func start(
        _ path: String,
        _ arguments: [String],
        environment: [String: String] = [:],
        streams: RunningProgram.Streams? = nil
    ) throws -> RunningProgram {
        try started.withLock { started in
            let program = try RunningProgram(
                path,
                arguments,
                environment: Self.surroundings.merging(environment) { $1 },
                folder: folder,
                prefix: "\(folder)/program-\(started.count)",
                streams: streams
            )
            started.append(program)
            return program
        }
    }

    func run(
        _ path: String,
        _ arguments: [String],
        environment: [String: String] = [:],
        within limit: Duration = .seconds(60)
    ) async throws -> Outcome {
        try await start(path, arguments, environment: environment).outcome(within: limit)
    }

    /// Kills what still runs.
    func endAll() {
        for program in started.withLock({ $0 }) { program.end() }
    }

    /// What every program gets: no setting of the person who runs the tests reaches the product.
    private static let surroundings: [String: String] = {
        let inherited = ProcessInfo.processInfo.environment
        let kept = ["PATH", "LD_LIBRARY_PATH", "SWIFT_BACKTRACE"].compactMap { name in
            inherited[name].map { (name, $0) }
        }
        return Dictionary(uniqueKeysWithValues: kept).merging(["LANG": "C.UTF-8", "TZ": "Etc/UTC"]) { $1 }
    }()
}
