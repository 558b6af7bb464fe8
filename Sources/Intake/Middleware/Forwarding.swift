import HTTPTypes
import Hummingbird
import NIOCore

/// Finds out by which way a request came, and refuses what is meant for another host.
struct Forwarding: RouterMiddleware {
    typealias Context = IntakeContext

    let settings: DoorSettings

    func handle(
        _ request: Request,
        context: IntakeContext,
        next: (Request, IntakeContext) async throws -> Response
    ) async throws -> Response {
        let origin = RequestOrigin(
            request.head,
            peer: context.channel.remoteAddress?.ipAddress.flatMap(IPAddress.init),
            isEncrypted: settings.identity != nil,
            proxies: settings.proxies
        )
        if let address = settings.publicAddress, let host = origin.host, !address.isMeant(by: host) {
            throw ProblemError(
                .misdirected,
                detail: "The request names a host that is not this service's.",
                remedy: "Use the address that the body has given out."
            )
        }
        var context = context
        context.origin = origin
        var response = try await next(request, context)
        // Only where the client's own connection is encrypted (RFC 6797, 7.2).
        if origin.isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        return response
    }
}
