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
    private let desk: UploadDesk
    private let capabilities: TusCapabilities

    init(workplace: Workplace) {
        self.workplace = workplace
        desk = UploadDesk(workplace: workplace)
        capabilities = TusCapabilities(maximumSize: workplace.limits.maximumBytes)
    }

    @Sendable func options(_ reader: RequestReader) async throws -> Response {
        _ = try parse(reader)
        return UploadAnswer(.options(capabilities)).response()
    }

    @Sendable func create(_ reader: RequestReader) async throws -> Response {
        try await answering(reader) {
            let request = try parse(reader)
            guard case .create(let creation) = request.operation else {
                throw ProblemError(TusRefusal.methodNotAllowed(allowed: capabilities.methods))
            }
            let claim = try EvidenceClaim(creation.metadata)
            let caller = try reader.caller
            let row = try await attempting { () throws(CaseworkFault) in
                try await workplace.createUpload(
                    for: claim.caseID,
                    purpose: claim.purpose,
                    length: creation.length,
                    metadata: creation.metadata.headerValue,
                    digest: claim.digest,
                    provenance: claim.provenance,
                    caller: caller
                )
            }
            do throws(VaultFault) {
                _ = try await workplace.vault.stage(row.id, for: row.body)
            } catch {
                throw ProblemError(CaseworkFault(vault: error))
            }
            let location = ServiceRoute.uploadOffset.path(row.id.text)
            return try await transfer(
                .created(body: request.body, at: workplace.now),
                of: row,
                reader,
                awaitsContinue: request.awaitsContinue
            ) { .created(location: location, offset: request.body.isEmpty ? nil : $0) }
        }
    }

    @Sendable func offset(_ reader: RequestReader) async throws -> Response {
        try await answering(reader) { try await perform(try parse(reader), reader) }
    }

    @Sendable func append(_ reader: RequestReader) async throws -> Response {
        try await answering(reader) { try await perform(try parse(reader), reader) }
    }

    @Sendable func override(_ reader: RequestReader) async throws -> Response {
        try await answering(reader) { try await perform(try parse(reader), reader) }
    }

    private func perform(_ request: TusRequest, _ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: UploadID = try reader.parameter("upload")
        let row = try await attempting { () throws(CaseworkFault) in try await workplace.upload(id, caller: caller) }
        switch request.operation {
        case .head:
            return try await transfer(.asked(at: workplace.now), of: row, reader) { offset in
                .progress(
                    offset: offset,
                    length: row.length,
                    metadata: (try? UploadMetadata(headerValue: row.metadata)) ?? UploadMetadata()
                )
            }
        case .append(let offset):
            return try await transfer(
                .offered(offset: offset, body: request.body, at: workplace.now),
                of: row,
                reader,
                awaitsContinue: request.awaitsContinue
            ) { .stored(offset: $0) }
        case .options, .create, .terminate:
            throw ProblemError(TusRefusal.methodNotAllowed(allowed: capabilities.methods))
        }
    }

    private func transfer(
        _ event: UploadEvent,
        of row: UploadRow,
        _ reader: RequestReader,
        awaitsContinue: Bool = false,
        reply: @Sendable (Int64) -> TusReply
    ) async throws -> Response {
        try await desk.withSession(of: row) { session in
            var outcome = await session.receive(event, from: reader.context.channel)
            if case .read(let writer, _) = outcome {
                if awaitsContinue { reader.context.channel.sendContinue() }
                outcome = try await BodyReader(session: session, writer: writer).read(reader.request.body)
            }
            switch outcome {
            case .acknowledge(let offset, let evidence), .report(let offset, let evidence):
                return UploadAnswer(reply(offset), evidence: evidence).response()
            case .refuse(let problem, let closing):
                guard closing, reader.request.method != .head else { throw problem }
                return try problem.response(from: reader.request, context: reader.context).closing(
                    reader.context.channel
                )
            case .close, .proceed, .read:
                reader.context.channel.close(promise: nil)
                return Response(status: .badRequest)
            }
        }
    }

    private func parse(_ reader: RequestReader) throws(ProblemError) -> TusRequest {
        do {
            return try TusRequest(reader.request.head, capabilities: capabilities)
        } catch {
            throw ProblemError(error)
        }
    }

    /// Each answer of the protocol carries its version, refusals included.
    private func answering(_ reader: RequestReader, _ work: () async throws -> Response) async throws -> Response {
        let version = TusHeaders((.resumable, TusCapabilities.version)).fields
        do {
            var response = try await work()
            for field in version { response.headers[field.name] = field.value }
            return response
        } catch var problem as ProblemError {
            for field in version { problem.headers[field.name] = field.value }
            throw problem
        }
    }
}
