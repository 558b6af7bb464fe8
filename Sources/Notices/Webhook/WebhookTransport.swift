import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import NIOSSL
public import Recognition

/// Posts each notice as JSON to a server of the operator, signed as Standard Webhooks 1.0.0 has it.
///
/// Redirects are not followed: names and texts go to the address that the operator gave and nowhere else. What the server answers is not
/// read beyond its status and `Retry-After`.
public struct WebhookTransport: NoticeTransport {
    public struct Configuration: Sendable {
        public let address: WebhookAddress
        /// The newest first. While a secret is changed, the old one too.
        public let secrets: [WebhookSecret]
        /// How long an attempt may take until its answer is there, 1 to 60 seconds.
        public let seconds: Int

        /// Nil unless there are one to three secrets and the time is in range.
        public init?(address: WebhookAddress, secrets: [WebhookSecret], seconds: Int = 20) {
            guard (1...3).contains(secrets.count), (1...60).contains(seconds) else { return nil }
            self.address = address
            self.secrets = secrets
            self.seconds = seconds
        }
    }

    private let configuration: Configuration
    private let http: HTTPClient
    private let now: @Sendable () -> Instant

    /// Call `close` before it is let go.
    ///
    /// - Parameter now: the time that attempts are stamped with; receivers refuse what is minutes away from theirs.
    public init(_ configuration: Configuration, now: @escaping @Sendable () -> Instant) {
        self.configuration = configuration
        self.now = now
        let limit = TimeAmount.seconds(Int64(configuration.seconds))
        var settings = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: limit, read: limit, write: limit)
        )
        settings.httpVersion = .http1Only
        // The schedule tries again; a machine that is not there should say so at once.
        settings.connectionPool.retryConnectionEstablishment = false
        http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings)
    }

    public func deliver(_ notice: OutgoingNotice) async throws(NoticeFault) {
        guard let body = WebhookEvent(notice).bytes else { throw .noText(notice.kind) }
        let timestamp = now().milliseconds / 1_000
        var request = HTTPClientRequest(url: configuration.address.text)
        request.method = .POST
        request.headers = [
            "Content-Type": "application/json", "User-Agent": "assay", "webhook-id": notice.id.text,
            "webhook-timestamp": String(timestamp),
            "webhook-signature": WebhookSignature.header(
                id: notice.id.text,
                timestamp: timestamp,
                body: body,
                secrets: configuration.secrets
            ),
        ]
        request.body = .bytes(body)
        let response: HTTPClientResponse
        do {
            response = try await http.execute(request, timeout: .seconds(Int64(configuration.seconds)))
        } catch {
            throw Self.fault(of: error)
        }
        let status = Int(response.status.code)
        guard (200..<300).contains(status) else {
            // A date instead of seconds is left aside: the schedule waits anyway.
            let wait = response.headers.first(name: "Retry-After").flatMap { Int($0.trimmed) }
            throw .answered(status: status, retryAfter: wait.map { min(max($0, 0), 86_400) })
        }
    }

    public func close() async {
        // A connection that does not close cleanly changes nothing about what was delivered.
        try? await http.shutdown()
    }

    /// What the HTTP library says, in our words.
    private static func fault(of error: any Error) -> NoticeFault {
        switch error {
        case is CancellationError: .interrupted
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: .network(.notTrusted)
        case let error as HTTPClientError: fault(of: error)
        // Reset and broken pipe come after a connection was there; the rest before.
        case let error as IOError where [ECONNRESET, EPIPE].contains(error.errnoCode): .network(.closed)
        default: .network(.noConnection)
        }
    }

    private static func fault(of error: HTTPClientError) -> NoticeFault {
        switch error {
        case .cancelled: .interrupted
        case .readTimeout, .writeTimeout, .connectTimeout, .deadlineExceeded, .getConnectionFromPoolTimeout:
            .network(.timedOut)
        case .remoteConnectionClosed, .requestStreamCancelled: .network(.closed)
        default: .network(.noConnection)
        }
    }
}
