import Casework
import HTTPTypes
import Hummingbird
import Logging
import Recognition
import Records
import ServiceAPI

/// Who may do what, and how it is answered that they may not.
extension TusController {
    /// The upload that the request is about, where its address and its token allow what it wants.
    ///
    /// HEAD is answered whenever the upload is known: after 401 and 403 browser clients begin it from zero.
    func row(for operation: TusRequest.Operation, _ reader: RequestReader) async throws(ProblemError) -> UploadRow {
        let isQuestion = operation == .head
        guard let text = reader.context.parameters.get("upload"), let address = UploadAddress(text) else {
            throw ProblemError(TusRefusal.unknownUpload)
        }
        let bearer = try await authentication.bearer(of: reader.request)
        if case .valid(let caller, _) = bearer, !RouteAccess.uploaders.contains(caller.role) {
            throw isQuestion
                ? ProblemError(TusRefusal.unknownUpload) : ProblemError(.forbidden(allowed: RouteAccess.uploaders))
        }
        let access = try await attempting { () throws(CaseworkFault) in
            try await workplace.accessUpload(address.id, capability: address.capability, bearer: bearer)
        }
        let row: UploadRow
        switch access {
        case .full(let found): row = found
        case .asking(let found) where isQuestion: row = found
        case .asking: throw Authentication.refused
        case .unauthenticated where isQuestion: throw ProblemError(TusRefusal.unknownUpload)
        case .unauthenticated: throw bearer == .nobody ? Authentication.missing : Authentication.refused
        case .none: throw ProblemError(TusRefusal.unknownUpload)
        }
        // One that somebody is busy with lives, whatever the record says: it may lag.
        let isOver = row.state != .received && row.isExpired(at: workplace.now)
        if isOver, !workplace.uploadsInUse.isUsed(row.id) { throw ProblemError(TusRefusal.expired) }
        return row
    }

    /// Each answer of the protocol carries its version, refusals included. Passing trouble with an upload is 423: clients
    /// try again after it, and after a 5xx on HEAD the browser ones begin from zero.
    func answering(_ reader: RequestReader, _ work: () async throws -> Response) async throws -> Response {
        let version = TusHeaders((.resumable, TusCapabilities.version)).fields
        do {
            var response = try await work()
            for field in version { response.headers[field.name] = field.value }
            return response
        } catch let problem as ProblemError {
            var problem = problem
            if problem.code == ProblemCode.internalError.rawValue {
                problem = ProblemError(TusRefusal.temporarilyUnavailable)
            }
            // 409 is for offsets alone: clients take it for a reason to look where the upload stands and to go on. A case that
            // takes it no longer is the end of it.
            if problem.status == .conflict, problem.code != TusRefusal.offsetMismatch(current: 0).code {
                problem.status = reader.request.method == .head ? .notFound : .forbidden
            }
            for field in version { problem.headers[field.name] = field.value }
            report(problem, reader)
            throw problem
        }
    }

    /// It does not show in the status: somebody who runs the service should see it in the log.
    func report(_ problem: ProblemError, _ reader: RequestReader) {
        guard problem.code == TusRefusal.temporarilyUnavailable.code else { return }
        reader.context.logger.error("upload unavailable", metadata: ["code": .string(problem.code)])
    }
}
