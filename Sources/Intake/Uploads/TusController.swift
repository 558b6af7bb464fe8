import Casework
import HTTPTypes
import Hummingbird
import NIOCore
import Recognition
import Records
import ServiceAPI
import Vault

/// tus 1.0.0 over the desk: parses, asks, answers.
struct TusController: Sendable {
    let workplace: Workplace
    let authentication: Authentication
    let capabilities: TusCapabilities
    private let desk: UploadDesk

    init(workplace: Workplace, authentication: Authentication) {
        self.workplace = workplace
        self.authentication = authentication
        desk = UploadDesk(workplace: workplace)
        capabilities = TusCapabilities(maximumSize: workplace.limits.maximumBytes)
    }

    @Sendable func options(_ reader: RequestReader) async throws -> Response {
        _ = try parse(reader)
        return UploadAnswer(.options(capabilities)).response()
    }

    @Sendable func offset(_ reader: RequestReader) async throws -> Response { try await perform(reader) }

    @Sendable func append(_ reader: RequestReader) async throws -> Response { try await perform(reader) }

    @Sendable func terminate(_ reader: RequestReader) async throws -> Response { try await perform(reader) }

    @Sendable func override(_ reader: RequestReader) async throws -> Response { try await perform(reader) }

    private func perform(_ reader: RequestReader) async throws -> Response {
        try await answering(reader) {
            let request = try parse(reader)
            let row = try await row(for: request.operation, reader)
            switch request.operation {
            case .head:
                return try await respond(to: .asked(at: workplace.now), of: row, reader) {
                    .progress(TusProgress(row, $0))
                }
            case .append(let append):
                guard !row.isJoined else { throw ProblemError(TusRefusal.joined) }
                let event = UploadEvent.offered(
                    offset: append.offset,
                    body: request.body,
                    length: append.length,
                    isChecked: append.checksum != nil,
                    at: workplace.now
                )
                return try await respond(to: event, of: row, reader, request, checksum: append.checksum) {
                    .stored(offset: $0.offset, expires: $0.expires)
                }
            case .terminate:
                return try await respond(to: .terminated, of: row, reader) { _ in .removed }
            case .options, .create:
                throw ProblemError(TusRefusal.methodNotAllowed(allowed: capabilities.methods))
            }
        }
    }

    private func respond(
        to event: UploadEvent,
        of row: UploadRow,
        _ reader: RequestReader,
        _ request: TusRequest? = nil,
        checksum: Checksum? = nil,
        reply: (UploadStanding) -> TusReply
    ) async throws -> Response {
        let outcome = try await transfer(event, of: row, reader, request, checksum: checksum)
        return try answer(outcome, reader, reply: reply)
    }

    /// - Parameter request: where it may have a body; its body is read when the upload wants it.
    func transfer(
        _ event: UploadEvent,
        of row: UploadRow,
        _ reader: RequestReader,
        _ request: TusRequest? = nil,
        checksum: Checksum? = nil
    ) async throws -> UploadOutcome {
        try await desk.withSession(of: row) { session in
            let outcome = await session.receive(event, checksum: checksum, from: reader.context.channel)
            guard case .read(let writer, _) = outcome else { return outcome }
            if request?.awaitsContinue == true { reader.context.channel.sendContinue() }
            return try await BodyReader(session: session, writer: writer).read(reader.request.body)
        }
    }

    func answer(
        _ outcome: UploadOutcome,
        _ reader: RequestReader,
        reply: (UploadStanding) -> TusReply
    ) throws -> Response {
        switch outcome {
        case .acknowledge(let standing), .report(let standing):
            return UploadAnswer(reply(standing), standing.received).response()
        case .removed: return UploadAnswer(.removed).response()
        case .refuse(let problem, let closing):
            guard closing, reader.request.method != .head else { throw problem }
            report(problem, reader)
            return try problem.response(from: reader.request, context: reader.context).closing(reader.context.channel)
        case .close, .proceed, .read:
            reader.context.channel.close(promise: nil)
            return Response(status: .badRequest)
        }
    }

    func parse(_ reader: RequestReader) throws(ProblemError) -> TusRequest {
        do {
            return try TusRequest(reader.request.head, capabilities: capabilities)
        } catch {
            throw ProblemError(error)
        }
    }
}

extension TusProgress {
    fileprivate init(_ row: UploadRow, _ standing: UploadStanding) {
        self.init(
            offset: standing.offset,
            length: standing.length,
            metadata: (try? UploadMetadata(headerValue: row.metadata)) ?? UploadMetadata(),
            concat: row.concat,
            expires: standing.expires,
            digest: standing.received?.digest
        )
    }
}
