import HTTPTypes
import Hummingbird

/// What every answer carries: it is never sniffed, framed, or run as a page. Source: OWASP ASVS 5.0, 3.4.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = IntakeContext

    func handle(
        _ request: Request,
        context: IntakeContext,
        next: (Request, IntakeContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.xContentTypeOptions] = "nosniff"
        // A page of ours says itself what it needs.
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'; sandbox"
        }
        response.headers[.referrerPolicy] = "no-referrer"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        return response
    }
}

extension HTTPField.Name {
    static var referrerPolicy: Self { Self.known("Referrer-Policy") }
    static var crossOriginResourcePolicy: Self { Self.known("Cross-Origin-Resource-Policy") }

    /// A name that is written in this source, and is a token.
    static func known(_ name: String) -> Self {
        guard let name = Self(name) else { preconditionFailure("not a header name: \(name)") }
        return name
    }
}
