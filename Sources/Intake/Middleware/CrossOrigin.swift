import HTTPTypes
import Hummingbird

/// Lets pages of the configured web origins speak to the service from a browser, and nobody else's. It stands before
/// everything that may refuse: a browser asks without a token, and hides a refusal from its page that lacks these fields.
///
/// No answer allows credentials: the token stands in a field that the page sets itself, and there is no cookie.
///
/// Source: WHATWG Fetch, "CORS protocol".
struct CrossOrigin: RouterMiddleware {
    typealias Context = IntakeContext

    let origins: Set<String>

    init(_ origins: Set<WebOrigin>) {
        self.origins = Set(origins.map(\.text))
    }

    static let methods = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"

    /// What a page may send: tus 1.0.0, its clients' own, and what the interface takes.
    static let sent = [
        "authorization", "content-type", "idempotency-key", "range", "tus-resumable", "upload-length", "upload-offset",
        "upload-metadata", "upload-defer-length", "upload-concat", "upload-checksum", "x-http-method-override",
        "x-request-id", "x-requested-with",
    ].joined(separator: ", ")

    /// What a page may read.
    static let exposed = [
        "assay-evidence", "accept-ranges", "content-range", "etag", "location", "repr-digest", "retry-after",
        "tus-checksum-algorithm", "tus-extension", "tus-max-size", "tus-resumable", "tus-version", "upload-concat",
        "upload-defer-length", "upload-expires", "upload-length", "upload-metadata", "upload-offset", "x-request-id",
    ].joined(separator: ", ")

    func handle(
        _ request: Request,
        context: IntakeContext,
        next: (Request, IntakeContext) async throws -> Response
    ) async throws -> Response {
        if origins.isEmpty { return try await next(request, context) }
        let given = request.headers[values: .origin]
        let allowed = given.count == 1 && origins.contains(given[0]) ? given[0] : nil
        var response: Response
        if allowed != nil, request.isPreflight {
            response = Response(status: .noContent)
            response.headers[.accessControlAllowMethods] = Self.methods
            response.headers[.accessControlAllowHeaders] = Self.sent
            response.headers[.accessControlMaxAge] = "7200"
        } else {
            response = try await next(request, context)
            if allowed != nil { response.headers[.accessControlExposeHeaders] = Self.exposed }
        }
        response.headers[.accessControlAllowOrigin] = allowed
        // Whoever keeps answers must not give one origin's to another.
        response.headers[.vary] = [response.headers[.vary], "Origin"].compactMap(\.self).joined(separator: ", ")
        return response
    }
}

extension Request {
    fileprivate var isPreflight: Bool {
        method == .options && headers[.accessControlRequestMethod] != nil
    }
}
