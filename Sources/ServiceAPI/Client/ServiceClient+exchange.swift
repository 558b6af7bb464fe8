import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1

extension ServiceClient {
    /// Sends and reads the answer as JSON.
    func call<Answer: Decodable>(_ request: ServiceRequest, as type: Answer.Type = Answer.self)
        async throws(ClientFault) -> Answer
    {
        let answer = try await succeed(request)
        guard answer.isJSON else { throw .notAssay(address, status: answer.status) }
        return try WireJSON.decode(type, from: answer.body)
    }

    /// Sends, and repeats where that is safe; an answer without success is thrown.
    func succeed(_ request: ServiceRequest) async throws(ClientFault) -> ServiceAnswer {
        var repetition = 0
        while true {
            var fault: ClientFault
            var retryAfter: Int?
            do throws(ClientFault) {
                let answer = try await exchange(request)
                if answer.isSuccess { return answer }
                fault = answer.fault(at: address, hadToken: configuration.token != nil)
                guard RetryPolicy.passing.contains(answer.status), fault.mayPass else { throw fault }
                retryAfter = answer.retryAfter
            } catch {
                guard case .unreachable = error else { throw error }
                fault = error
            }
            guard request.isRepeatable,
                let delay = RetryPolicy.calls.delay(
                    before: repetition,
                    retryAfter: retryAfter,
                    jitter: .random(in: 0...1)
                )
            else { throw fault }
            repetition += 1
            try await Self.pause(milliseconds: delay)
        }
    }

    /// Sends once and reads the whole answer.
    private func exchange(_ request: ServiceRequest) async throws(ClientFault) -> ServiceAnswer {
        var sent = head(request)
        if let body = request.body {
            sent.headers.replaceOrAdd(name: "Content-Type", value: "application/json")
            sent.body = .bytes(body)
        }
        do {
            let response = try await http.execute(sent, timeout: .seconds(Int64(configuration.seconds)))
            let body = try await response.body.collect(upTo: Self.largestAnswer)
            return ServiceAnswer(
                status: Int(response.status.code),
                headers: response.headers,
                body: Array(body.readableBytesView)
            )
        } catch {
            throw Self.fault(of: error, at: address)
        }
    }

    /// Method, address and the headers that every request has.
    func head(_ request: ServiceRequest) -> HTTPClientRequest {
        var sent = HTTPClientRequest(url: address.url(request.path, query: request.query))
        sent.method = HTTPMethod(rawValue: request.route.method)
        sent.headers.add(name: "User-Agent", value: "assay/" + ProductVersion.text)
        sent.headers.add(name: "Accept", value: "application/json, application/problem+json")
        if let token = configuration.token { sent.headers.add(name: "Authorization", value: "Bearer " + token) }
        if let key = request.idempotencyKey { sent.headers.add(name: "Idempotency-Key", value: key) }
        for header in request.headers { sent.headers.replaceOrAdd(name: header.name, value: header.value) }
        return sent
    }

    /// What the HTTP library says, in our words.
    static func fault(of error: any Error, at address: ServiceAddress) -> ClientFault {
        switch error {
        case let fault as ClientFault: fault
        case let fault as FileFault: .file(fault)
        case is CancellationError: .cancelled
        case is NIOTooManyBytesError: .notAssay(address, status: 200)
        case let error as IOError:
            // The rest (reset, broken pipe) came after a connection was there.
            .unreachable(
                address,
                [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT].contains(error.errnoCode) ? .noConnection : .closed
            )
        case let error as HTTPClientError: fault(of: error, at: address)
        default: .unreachable(address, .noConnection)
        }
    }

    private static func fault(of error: HTTPClientError, at address: ServiceAddress) -> ClientFault {
        switch error {
        case .cancelled: .cancelled
        case .readTimeout, .writeTimeout, .deadlineExceeded: .unreachable(address, .timedOut)
        case .remoteConnectionClosed, .requestStreamCancelled: .unreachable(address, .closed)
        default: .unreachable(address, .noConnection)
        }
    }

    static func pause(milliseconds: Int) async throws(ClientFault) {
        do {
            try await Task.sleep(for: .milliseconds(milliseconds))
        } catch {
            throw .cancelled
        }
    }
}

extension ClientFault {
    /// Whether the same request may succeed a little later. A problem says so itself.
    fileprivate var mayPass: Bool {
        switch self {
        case .problem(let problem): problem.retryable
        case .unreachable: true
        default: false
        }
    }
}
