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
    public let version: String
    public let door: DoorSettings

    public init(host: String, port: Int, version: String, door: DoorSettings = DoorSettings()) {
        self.host = host
        self.port = port
        self.version = version
        self.door = door
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
        let renewal = settings.door.identity.map { TLSRenewal(identity: $0, logger: logger) }
        return Application(
            router: router(workplace: workplace, settings: settings),
            server: server(settings.door),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil),
            services: services + (renewal.map { [$0] } ?? []),
            onServerRunning: { channel in await onServerRunning(channel.localAddress?.port ?? settings.port) },
            logger: logger
        )
    }

    private static func server(_ door: DoorSettings) -> HTTPServerBuilder {
        let configuration = HTTP1Channel.Configuration(
            idleTimeout: .seconds(Int64(door.idleSeconds)),
            httpDecoderConfiguration: .init(
                // Room for 10 kB of metadata in base 64, and not for more.
                maxHeaderFieldSize: 14 * 1024,
                maxHeaderListSize: 32 * 1024,
                maxHeaderFieldCount: 100
            )
        )
        return HTTPServerBuilder { responder in
            DoorChannel(http: HTTP1Channel(responder: responder, configuration: configuration), settings: door)
        }
    }

    static func router(workplace: Workplace, settings: IntakeSettings) -> Router<IntakeContext> {
        let router = Router(context: IntakeContext.self)
        router.addMiddleware {
            RequestLog()
            CrossOrigin(settings.door.origins)
            SecurityHeaders()
            ErrorReporting()
            Forwarding(settings: settings.door)
        }
        let authentication = Authentication(workplace: workplace)
        let routes = Routes(
            api: APIControllers(workplace: workplace, version: settings.version),
            uploads: TusController(workplace: workplace, authentication: authentication),
            direct: DirectController(workplace: workplace)
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
