import Casework
public import Hummingbird
import NIOCore

/// What travels with a request.
public struct IntakeContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The connection, so that a large refused body can be cut off instead of drained.
    let channel: any Channel
    /// What the request's token says; the service looks at it once.
    var bearer = Bearer.nobody
    /// Set by `Authentication`; routes that ask for it are never reached without.
    var caller: Caller?
    /// Set by `Forwarding`, for every route.
    var origin: RequestOrigin?

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}
