import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import Recognition

/// One run of an upload: does what its plan says and reports back to it.
struct UploadRun: Sendable {
    let client: ServiceClient
    let upload: FileUpload
    let file: ReadableFile
    let memory: UploadMemory?
    let now: @Sendable () -> Instant
    let progress: @Sendable (UploadProgress) -> Void

    private var size: Int64 { file.facts.size }
    private var key: UploadMemory.Key {
        UploadMemory.Key(server: client.address, purpose: upload.purpose, facts: file.facts)
    }

    func walk() async throws(ClientFault) -> (EvidenceID, resumedFrom: Int64) {
        let known = await memory?.upload(for: key)
        var plan = UploadPlan(size: size, chunk: upload.chunk, resuming: known)
        var resumedFrom: Int64?
        var step = plan.begin()
        while true {
            let event: UploadPlan.Event
            switch step {
            case .create: event = try await create()
            case .ask(let id): event = try await ask(id)
            case .send(let id, let offset, let count):
                if resumedFrom == nil { resumedFrom = offset }
                event = try await send(id, from: offset, count: count, resumedFrom: resumedFrom ?? 0)
            case .wait(let milliseconds, let failure):
                report(.waiting(milliseconds: milliseconds, failure.fault), plan.acknowledged, resumedFrom ?? 0)
                try await ServiceClient.pause(milliseconds: milliseconds)
                event = .waited
            case .finished(let evidence):
                report(.sending, size, resumedFrom ?? size)
                await remember(nil)
                return (evidence, resumedFrom ?? size)
            case .stop(let fault):
                throw fault
            }
            if case .created(let id) = event { await remember(id) }
            if case .gone = event { await remember(nil) }
            step = plan.next(after: event, jitter: .random(in: 0...1))
        }
    }

    private func create() async throws(ClientFault) -> UploadPlan.Event {
        var request = ServiceRequest(.createUpload)
        request.headers = [("Upload-Length", String(size)), ("Upload-Metadata", upload.purpose.header)]
        return try await exchange(request, body: nil) { answer in
            // The address is ours whatever host the service thinks it has: only the last part is taken from it.
            let id = answer.headers.first(name: "Location")?.split(separator: "/").last.flatMap {
                UploadAddress(String($0))
            }
            return id.map(UploadPlan.Event.created) ?? .refused(.notAssay(client.address, status: answer.status))
        }
    }

    private func ask(_ id: UploadAddress) async throws(ClientFault) -> UploadPlan.Event {
        try await exchange(ServiceRequest(.uploadOffset, [id.text]), body: nil, offset)
    }

    private func send(
        _ id: UploadAddress,
        from start: Int64,
        count: Int64,
        resumedFrom: Int64
    ) async throws(ClientFault) -> UploadPlan.Event {
        var request = ServiceRequest(.appendUpload, [id.text])
        request.headers = [("Upload-Offset", String(start)), ("Content-Type", "application/offset+octet-stream")]
        report(.sending, start, resumedFrom)
        let body = UploadBody(file: file, from: start, count: count) { report(.sending, $0, resumedFrom) }
        return try await exchange(request, body: count > 0 ? .stream(body, length: .known(count)) : .bytes([]), offset)
    }

    private func offset(in answer: ServiceAnswer) -> UploadPlan.Event {
        guard let offset = answer.headers.first(name: "Upload-Offset").flatMap({ Int64($0) }) else {
            return .refused(.notAssay(client.address, status: answer.status))
        }
        let length = answer.headers.first(name: "Upload-Length").flatMap { Int64($0) }
        return .at(
            offset: offset,
            length: length,
            answer.headers.first(name: "Assay-Evidence").flatMap { EvidenceID($0) }
        )
    }

    /// Sends once. What goes wrong is an event for the plan; only being stopped is thrown.
    private func exchange(
        _ request: ServiceRequest,
        body: HTTPClientRequest.Body?,
        _ success: (ServiceAnswer) -> UploadPlan.Event
    ) async throws(ClientFault) -> UploadPlan.Event {
        var sent = client.head(request)
        sent.headers.add(name: "Tus-Resumable", value: "1.0.0")
        sent.body = body
        let answer: ServiceAnswer
        do {
            // No deadline but silence: a file may take a day. The client's time-outs see to the silence.
            let response = try await client.http.execute(sent, deadline: .distantFuture)
            let bytes = try await response.body.collect(upTo: ServiceClient.largestAnswer)
            answer = ServiceAnswer(
                status: Int(response.status.code),
                headers: response.headers,
                body: Array(bytes.readableBytesView)
            )
        } catch {
            let fault = ServiceClient.fault(of: error, at: client.address)
            if fault == .cancelled { throw fault }
            if case .unreachable = fault { return .interrupted(.init(fault)) }
            return .refused(fault)
        }
        return answer.isSuccess ? success(answer) : event(for: answer, to: request.route)
    }

    private func event(for answer: ServiceAnswer, to route: ServiceRoute) -> UploadPlan.Event {
        let fault = answer.fault(at: client.address, hadToken: client.configuration.token != nil)
        // The case no longer takes the clip: no offset is wrong, and trying again changes nothing.
        if case .problem(let problem) = fault, RefusalCode(rawValue: problem.code) != nil { return .refused(fault) }
        switch answer.status {
        case 404 where route != .createUpload, 410: return .gone(fault)
        case 409 where route == .appendUpload: return .disagreed
        case let status where RetryPolicy.passing.contains(status):
            return .interrupted(.init(fault, retryAfter: answer.retryAfter))
        default: return .refused(fault)
        }
    }

    private func report(_ phase: UploadProgress.Phase, _ sent: Int64, _ resumedFrom: Int64) {
        progress(UploadProgress(phase: phase, sent: sent, size: size, resumedFrom: min(resumedFrom, sent)))
    }

    /// Being unable to remember is no reason not to send.
    private func remember(_ id: UploadAddress?) async {
        try? await memory?.remember(id, for: key, now: now())
    }
}
