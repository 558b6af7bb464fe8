public import Recognition

/// By which way the notices of a service go out, as its operator has set it.
public enum NoticeSettings: Sendable {
    /// Notices stand on the page of the case alone.
    case none
    case command(CommandTransport.Configuration)
    case webhook(WebhookTransport.Configuration)

    /// The transport, which has to be closed before it is let go.
    ///
    /// - Parameter now: the time that a webhook's attempts are stamped with.
    public func transport(now: @escaping @Sendable () -> Instant) -> any NoticeTransport {
        switch self {
        case .none: CaseAlone()
        case .command(let configuration): CommandTransport(configuration)
        case .webhook(let configuration): WebhookTransport(configuration, now: now)
        }
    }

    /// The name of the way, for a log and for `doctor`: no address of anybody, no secret.
    public var name: String {
        switch self {
        case .none: "none"
        case .command(let configuration): "command \(configuration.command.first ?? "")"
        case .webhook(let configuration): configuration.address.description
        }
    }
}
