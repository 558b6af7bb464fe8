import Casework
import HTTPTypes
import Hummingbird
import Recognition
import ServiceAPI

/// Evidence in one request, for programs that do not speak tus: `PUT` with the file as the body, `POST` with a form. The file
/// is stored as it comes. A request that is cut off leaves nothing behind, and is sent again from its beginning.
struct DirectController: Sendable {
    let workplace: Workplace

    /// Bytes of a form beside its file.
    private static let roomOfForm: Int64 = 64 << 10

    @Sendable func put(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let length = try length(of: reader.request, beside: 0)
        let type = reader.request.headers[.contentType].map(HeaderParameters.init)
        guard type?.value.hasPrefix("multipart/") != true else {
            throw ProblemError(
                .unsupportedMediaType,
                detail: "The body is a form, and would become evidence as one.",
                remedy: "Send the file itself, or the form with POST."
            )
        }
        var purpose = DirectPurpose()
        try take(reader.request, into: &purpose)
        let target = try purpose.wholeTarget()
        let file = DirectFile(workplace: workplace, caller: caller, metadata: "")
        try await file.begin(target, length: length)
        try await file.whole { () async throws in
            if reader.request.awaitsContinue { reader.context.channel.sendContinue() }
            for try await piece in reader.request.body { try await file.append(piece) }
        }
        return try answer(try await file.finish(target))
    }

    @Sendable func post(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let length = try length(of: reader.request, beside: Self.roomOfForm)
        guard let type = reader.request.headers[.contentType], HeaderParameters(type).value == "multipart/form-data"
        else {
            throw ProblemError(
                .unsupportedMediaType,
                detail: "The body is not declared as a form.",
                remedy: "Send multipart/form-data, or the file alone with PUT."
            )
        }
        var purpose = DirectPurpose()
        try take(reader.request, into: &purpose)
        let form: DirectForm
        do throws(MultipartFault) {
            form = DirectForm(
                parser: MultipartParser(try MultipartBoundary(contentType: type)),
                purpose: purpose,
                mostBytes: min(length, workplace.limits.maximumBytes),
                file: { DirectFile(workplace: workplace, caller: caller, metadata: $0) }
            )
        } catch {
            throw ProblemError(error)
        }
        if reader.request.awaitsContinue { reader.context.channel.sendContinue() }
        return try answer(try await form.read(reader.request.body))
    }

    /// Refuses what would have to be honoured or ignored, and what says nothing of its length or is too long, before a byte
    /// of it is read.
    private func length(of request: Request, beside room: Int64) throws(ProblemError) -> Int64 {
        let conditions: [HTTPField.Name] = [.contentRange, .ifMatch, .ifNoneMatch, .ifUnmodifiedSince, .ifRange]
        if let name = conditions.first(where: { request.headers[$0] != nil }) {
            throw ProblemError(
                .malformedRequest,
                detail: "This address takes no \(name.rawName): a file comes whole, and replaces none.",
                remedy: "Leave it out. Parts of a file go by tus: see /v1/uploads."
            )
        }
        guard let text = request.headers[.contentLength] else {
            throw ProblemError(
                .lengthRequired,
                detail: "The request has no Content-Length.",
                remedy: "Send one, or use tus, which takes files of unknown length."
            )
        }
        let limit = workplace.limits.maximumBytes
        guard let length = TusNumber.parse(text), length <= limit + room else {
            throw ProblemError(
                .tooLarge,
                detail: "A file has at most \(limit) bytes.",
                remedy: "Film at 720p or 1080p, or send the clip in parts."
            )
        }
        return length
    }

    private func take(_ request: Request, into purpose: inout DirectPurpose) throws(ProblemError) {
        for (name, value) in request.uri.queryParameters { try purpose.take(String(name), String(value)) }
    }

    private func answer(_ received: ReceivedEvidence) throws -> Response {
        let view = ReceivedView(
            caseID: received.caseID,
            evidence: received.evidence,
            digest: received.digest,
            size: received.size,
            isNew: received.isNew
        )
        return try JSONAnswer.response(
            view,
            status: received.isNew ? .created : .ok,
            headers: [
                .assayEvidence: received.evidence.text,
                .location: ServiceRoute.fetchMedia.path(received.caseID.text, received.evidence.text),
                .reprDigest: received.digest.representation,
            ]
        )
    }
}
