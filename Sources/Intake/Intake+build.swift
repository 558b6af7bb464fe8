public import Casework
import HTTPTypes
public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
import ServiceAPI
public import ServiceLifecycle

/// Where and how the service listens.
public struct IntakeSettings: Sendable {
    public let host: String
    /// 0: any free port.
    public let port: Int
    /// Seconds without a byte after which a connection is closed.
    public let idleSeconds: Int
    public let version: String

    public init(host: String, port: Int, idleSeconds: Int = 60, version: String) {
        self.host = host
        self.port = port
        self.idleSeconds = idleSeconds
        self.version = version
    }
}

/// The HTTP face: everything is wired here, for the service and for its tests alike.
public enum Intake {
    /// - Parameters:
    ///   - services: run beside the server and ended after it.
    ///   - onServerRunning: told the port once connections are accepted.
    public static func build(
        workplace: Workplace,
        settings: IntakeSettings,
        logger: Logger,
        services: [any Service] = [],
        onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let idle = TimeAmount.seconds(Int64(settings.idleSeconds))
        return Application(
            router: router(workplace: workplace, settings: settings),
            server: .http1(
                configuration: .init(
                    idleTimeout: idle,
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16 * 1024,
                        maxHeaderListSize: 32 * 1024,
                        maxHeaderFieldCount: 100
                    )
                )
            ),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil),
            services: services,
            onServerRunning: { channel in await onServerRunning(channel.localAddress?.port ?? settings.port) },
            logger: logger
        )
    }

    static func router(workplace: Workplace, settings: IntakeSettings) -> Router<IntakeContext> {
        let router = Router(context: IntakeContext.self)
        router.addMiddleware {
            RequestLog()
            SecurityHeaders()
            ErrorReporting()
        }
        let authentication = Authentication(workplace: workplace)
        let routes = Routes(
            api: APIControllers(workplace: workplace, version: settings.version),
            uploads: TusController(workplace: workplace, authentication: authentication)
        )
        for route in ServiceRoute.allCases {
            let answer = routes.answer(to: route)
            let access = RouteAccess(route)
            let method = HTTPRequest.Method(rawValue: route.method) ?? .get
            router.on(RouterPath(route.template), method: method) { request, context in
                var context = context
                if case .roles(let roles) = access {
                    context.bearer = try await authentication.bearer(of: request)
                    let caller = try Authentication.caller(context.bearer)
                    guard roles.contains(caller.role) else { throw ProblemError(.forbidden(allowed: roles)) }
                    context.caller = caller
                }
                return try await answer(RequestReader(request: request, context: context, workplace: workplace))
            }
        }
        return router
    }
}
