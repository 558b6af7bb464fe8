import HTTPTypes
import Hummingbird

/// What every answer carries: it is never sniffed, framed, or run as a page. Source: OWASP ASVS 5.0, 3.4.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = IntakeContext

    static let fields: HTTPFields = [
        .xContentTypeOptions: "nosniff",
        .contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'; sandbox",
        .referrerPolicy: "no-referrer",
        .crossOriginResourcePolicy: "same-origin",
    ]

    func handle(
        _ request: Request,
        context: IntakeContext,
        next: (Request, IntakeContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in Self.fields {
            // A page of ours says itself what it needs.
            if field.name == .contentSecurityPolicy, response.headers[field.name] != nil { continue }
            response.headers[field.name] = field.value
        }
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
