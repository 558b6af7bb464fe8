import HTTPTypes
import Hummingbird
import NIOCore
import Recognition
import ServiceAPI

/// An error that has its answer with it: a body after RFC 9457 and the headers that belong to it.
struct ProblemError: Error, HTTPResponseError {
    var status: HTTPResponse.Status
    let code: String
    let title: String
    let detail: String
    let remedy: String
    let isRetryable: Bool
    var headers: HTTPFields = [:]

    init(_ code: ProblemCode, detail: String, remedy: String, headers: HTTPFields = [:]) {
        status = code.status
        self.code = code.rawValue
        title = code.title
        self.detail = detail
        self.remedy = remedy
        isRetryable = code.isRetryable
        self.headers = headers
        if code.status == .unauthorized { self.headers[.wwwAuthenticate] = "Bearer" }
        if code.isRetryable { self.headers[.retryAfter] = "5" }
    }

    init(_ refusal: Refusal) {
        status = refusal.code.status
        code = refusal.code.rawValue
        title = "A rule stands against it"
        detail = refusal.reason
        remedy = refusal.remedy
        isRetryable = false
    }

    init(
        status: HTTPResponse.Status,
        code: String,
        title: String,
        detail: String,
        remedy: String,
        isRetryable: Bool,
        headers: HTTPFields
    ) {
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        self.remedy = remedy
        self.isRetryable = isRetryable
        self.headers = headers
    }

    /// - Parameter instance: the request's id.
    func body(instance: String?) -> Problem {
        Problem(
            type: "urn:assay:problem:\(code)",
            title: title,
            status: status.code,
            detail: detail,
            code: code,
            remedy: remedy,
            retryable: isRetryable,
            instance: instance
        )
    }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        var response = try JSONAnswer.response(body(instance: context.id), status: status)
        for field in headers { response.headers[field.name] = field.value }
        response.headers[.contentType] = "application/problem+json"
        return response
    }
}
