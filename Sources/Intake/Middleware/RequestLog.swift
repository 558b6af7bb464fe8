import HTTPTypes
import Hummingbird
import Logging

/// One line a request: method, the route's template (never the path, the query or a header), status, duration. The request's
/// id goes back to the client as well.
struct RequestLog: RouterMiddleware {
    typealias Context = IntakeContext

    func handle(
        _ request: Request,
        context: IntakeContext,
        next: (Request, IntakeContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response = try await next(request, context)
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        context.logger.info(
            "request",
            metadata: [
                "method": .string(request.method.rawValue.prefix(16).description),
                "route": .string(context.endpointPath ?? "-"),
                "status": .stringConvertible(response.status.code),
                "milliseconds": .stringConvertible(Int(milliseconds)),
            ]
        )
        response.headers[.requestID] = context.id
        return response
    }
}

extension HTTPField.Name {
    static var requestID: Self { Self.known("X-Request-ID") }
}
