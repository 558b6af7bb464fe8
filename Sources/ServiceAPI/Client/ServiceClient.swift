import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// The typed client of the service: one function for each route that a person's work needs.
///
/// Reading calls and calls with an `Idempotency-Key` are repeated when the connection breaks or the service says "not
/// now"; the key makes sure that a repetition changes nothing twice. Redirects are not followed: a token goes to the
/// address that it was given for and nowhere else.
public struct ServiceClient: Sendable {
    public struct Configuration: Sendable {
        public let address: ServiceAddress
        /// The text behind `Authorization: Bearer`; nil for health and readiness alone.
        public let token: String?
        /// How long a call may take until its answer is there.
        public let seconds: Int

        public init(address: ServiceAddress, token: String?, seconds: Int = 60) {
            self.address = address
            self.token = token
            self.seconds = seconds
        }
    }

    public let configuration: Configuration
    let http: HTTPClient

    /// Answers to calls are far smaller; media and pictures are streamed.
    static let largestAnswer = 32 << 20

    /// Gives `body` a client, and closes its connections afterwards whatever happens.
    public static func with<Value>(
        _ configuration: Configuration,
        _ body: (ServiceClient) async throws -> Value
    ) async throws -> Value {
        var settings = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(10), read: .seconds(60), write: .seconds(60))
        )
        settings.httpVersion = .http1Only
        settings.connectionPool.retryConnectionEstablishment = false
        let http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings)
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await body(ServiceClient(configuration: configuration, http: http)))
        } catch {
            outcome = .failure(error)
        }
        // A connection that does not close cleanly changes nothing about what was done.
        try? await http.shutdown()
        return try outcome.get()
    }

    var address: ServiceAddress { configuration.address }
}
