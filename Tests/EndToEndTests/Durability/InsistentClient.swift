import Foundation
import Testing

/// A client under whose hands the service ends: it is started anew, and the client knows only that it has heard nothing.
final class InsistentClient {
    let apprentice: Apprentice
    private let calm: () -> Void
    private let restart: () async throws -> Void
    /// How often the service has ended.
    private(set) var ends = 0

    /// - Parameter calm: from then on the service does not end any more.
    init(_ apprentice: Apprentice, calm: @escaping () -> Void, restart: @escaping () async throws -> Void) {
        self.apprentice = apprentice
        self.calm = calm
        self.restart = restart
    }

    private var site: Site { apprentice.desk.site }

    /// The answer; nil where the service ended before there was one, and is there again.
    func send(
        _ method: String,
        _ location: String,
        _ headers: [String: String] = [:],
        _ body: Data? = nil
    ) async throws -> HTTPCall.Answer? {
        var headers = headers.merging(["Tus-Resumable": "1.0.0"]) { $1 }
        if body != nil { headers["Content-Type"] = Upload.contentType }
        let address = location.hasPrefix("/") ? try site.server + location : location
        do {
            return try await HTTPCall.send(method, address, token: apprentice.token, headers: headers, body: body)
        } catch is URLError {
            try await eventually("the service has ended, for it does not answer") {
                try site.service.isRunning ? nil : ()
            }
            ends += 1
            try #require(ends < 3, "it ends again and again")
            try await restart()
            return nil
        }
    }

    /// Until there is an answer. For requests that may be repeated without harm.
    func insist(
        _ method: String,
        _ location: String,
        _ headers: [String: String] = [:],
        _ body: Data? = nil
    ) async throws -> HTTPCall.Answer {
        while true {
            if let answer = try await send(method, location, headers, body) { return answer }
        }
    }

    /// From now on the service does not end any more, and it is there: it may have ended when all was said.
    func isLeftAlone() async throws {
        calm()
        _ = try await insist("GET", "/health")
    }
}
