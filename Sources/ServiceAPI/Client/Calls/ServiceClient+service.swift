import AsyncHTTPClient
import NIOCore
import NIOHTTP1
public import Recognition

extension ServiceClient {
    /// The service's health, and what its clock said (the `Date` header, to the second; nil when there is none).
    public func health() async throws(ClientFault) -> (status: StatusView, date: Instant?) {
        let answer = try await succeed(ServiceRequest(.health))
        guard answer.isJSON else { throw .notAssay(address, status: answer.status) }
        let status = try WireJSON.decode(StatusView.self, from: answer.body)
        return (status, answer.headers.first(name: "Date").flatMap(HTTPDate.instant))
    }

    /// Whether the service is ready to work. Not being ready is a problem that the service names.
    public func readiness() async throws(ClientFault) -> StatusView {
        try await call(ServiceRequest(.readiness))
    }

    /// Sends a body in two pieces with a pause between them, and returns how it arrived. A proxy that keeps bodies back hands
    /// on both at once.
    public func probe(pause: Duration) async throws(ClientFault) -> ProbeView {
        let request = ServiceRequest(.probe)
        var sent = head(request)
        sent.headers.replaceOrAdd(name: "Content-Type", value: "application/octet-stream")
        let pieces = ProbeBody(pause: pause)
        sent.body = .stream(pieces, length: .known(Int64(ProbeBody.piece * 2)))
        let answer: ServiceAnswer
        do {
            let response = try await http.execute(sent, timeout: .seconds(Int64(configuration.seconds)))
            let body = try await response.body.collect(upTo: Self.largestAnswer)
            answer = ServiceAnswer(
                status: Int(response.status.code),
                headers: response.headers,
                body: Array(body.readableBytesView)
            )
        } catch {
            throw Self.fault(of: error, at: address)
        }
        guard answer.isSuccess else { throw answer.fault(at: address, hadToken: configuration.token != nil) }
        guard answer.isJSON else { throw .notAssay(address, status: answer.status) }
        return try WireJSON.decode(ProbeView.self, from: answer.body)
    }

    /// Who the token stands for.
    public func me() async throws(ClientFault) -> MeView {
        try await call(ServiceRequest(.me))
    }

    public func schemes() async throws(ClientFault) -> SchemeListView {
        try await call(ServiceRequest(.listSchemes))
    }

    public func unit(_ unit: UnitCode, of scheme: SchemeCode) async throws(ClientFault) -> RubricView {
        try await call(ServiceRequest(.showUnit, [scheme.text, unit.text]))
    }

    /// - Parameter state: `waiting` or `buried`; nil: both.
    public func jobs(state: String? = nil, _ page: Page = Page()) async throws(ClientFault) -> JobListView {
        try await call(ServiceRequest(.listJobs).with("state", state).with(page))
    }

    public func retry(_ job: JobID) async throws(ClientFault) {
        _ = try await succeed(ServiceRequest(.retryJob, [job.text]))
    }

    /// - Parameter state: `waiting`, `delivered` or `dead`; nil: all.
    public func notices(state: String? = nil, _ page: Page = Page()) async throws(ClientFault) -> NoticeListView {
        try await call(ServiceRequest(.listNotices).with("state", state).with(page))
    }

    /// Sends a dead letter again.
    public func send(_ notice: NoticeID) async throws(ClientFault) {
        _ = try await succeed(ServiceRequest(.sendNotice, [notice.text]))
    }
}
