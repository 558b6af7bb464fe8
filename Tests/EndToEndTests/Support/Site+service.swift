import Foundation
import Testing

extension Site {
    /// Starts the service, on the port of the one before it, and returns when it takes connections.
    ///
    /// - Parameter wrapper: a command that runs the service's.
    @discardableResult
    func startService(settings: [String: String] = [:], through wrapper: [String] = []) async throws -> RunningProgram {
        let portFile = folder + "/port"
        try? FileManager.default.removeItem(atPath: portFile)
        let listen = "127.0.0.1:\(withState { $0.port } ?? 0)"
        let command = wrapper + [assay, "serve", "--data", data, "--listen", listen, "--port-file", portFile]
        let service = try programs.start(
            command[0],
            Array(command.dropFirst()),
            environment: home("service").merging(settings) { $1 }
        )
        withState { $0.service = service }
        let port = try await eventually("the service listens", every: .milliseconds(10)) { () -> Int? in
            guard service.isRunning else { throw Trouble.serviceDidNotStart(log: service.toldSoFar) }
            let text = try? String(contentsOfFile: portFile, encoding: .utf8)
            return text.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
        }
        withState { $0.port = port }
        return service
    }

    var service: RunningProgram {
        get throws { try #require(withState { $0.service }) }
    }

    /// `kill -9`: no goodbye.
    func killService() throws {
        try service.end()
    }

    /// The requests that the present service has answered: method, route and status of each, in their order.
    func answered() throws -> [String] {
        try service.toldSoFar.split(separator: "\n").compactMap { line in
            guard let entry = try? JSON(text: String(line)), entry.message.text == "request" else { return nil }
            return "\(entry.method.text) \(entry.route.text) \(entry.status.text)"
        }
    }
}
