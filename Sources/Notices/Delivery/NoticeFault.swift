public import Recognition

/// Why a notice was not delivered. It names no person, no address and nothing of what a command or a server said.
public enum NoticeFault: Error, Hashable, Sendable {
    /// How much of the way to a server was found.
    public enum NetworkFailure: String, Hashable, Sendable, CaseIterable {
        case noConnection = "no-connection"
        case notTrusted = "not-trusted"
        case closed
        case timedOut = "timed-out"
    }

    /// No catalogue has a text for it.
    case noText(NoticeKind)
    /// The recipient has no address that the transport could use.
    case noAddress
    /// The command is not there, or not executable, or the machine has no room for a process.
    case commandNotStarted
    /// The command ran for longer than it may, and was ended.
    case commandTimedOut
    /// The command was ended by a signal.
    case commandKilled(signal: Int)
    /// The command ended with an exit code other than 0.
    case commandFailed(exit: Int)
    /// The server's answer was not one of success. The wait is what `Retry-After` asked for, in seconds.
    case answered(status: Int, retryAfter: Int?)
    case network(NetworkFailure)
    /// The service is stopping, or was told to.
    case interrupted

    /// A stable code for rows, lists and metrics.
    public var code: String {
        switch self {
        case .noText: "no-text"
        case .noAddress: "no-address"
        case .commandNotStarted: "command-not-started"
        case .commandTimedOut: "command-timed-out"
        case .commandKilled: "command-killed"
        case .commandFailed(let exit): "command-exit-\(exit)"
        case .answered(let status, _): "http-\(status)"
        case .network(let failure): "network-\(failure.rawValue)"
        case .interrupted: "interrupted"
        }
    }

    /// Whether another attempt can go better with nothing changed but the time.
    public var isTemporary: Bool {
        switch self {
        case .noText, .noAddress: false
        case .commandNotStarted, .commandTimedOut, .commandKilled, .network, .interrupted: true
        case .commandFailed(let exit): CommandExit.isTemporary(exit)
        case .answered(let status, _): [408, 409, 425, 429].contains(status) || status >= 500
        }
    }

    /// How long the other side asked us to wait, in seconds.
    public var retryAfter: Int? {
        if case .answered(_, let seconds) = self { seconds } else { nil }
    }
}

extension NoticeFault: CustomStringConvertible {
    /// What happened and what to do, for a list or a log.
    public var description: String {
        switch self {
        case .noText(let kind): "There is no text for “\(kind.rawValue)”. Add it to the catalogue."
        case .noAddress: "The recipient has no usable address. Tell the person in another way; the case shows it too."
        case .commandNotStarted: "The command could not be started. Check that it is there and executable."
        case .commandTimedOut: "The command did not end in time. Check what it waits for."
        case .commandKilled(let signal): "The command was ended by signal \(signal)."
        case .commandFailed(let exit): "The command ended with exit code \(exit)\(CommandExit.meaning(exit))."
        case .answered(let status, _) where (300..<400).contains(status):
            "The server answered \(status). Redirects are not followed: give its final address."
        case .answered(let status, _): "The server answered \(status)."
        case .network(.noConnection): "There is no connection to the server."
        case .network(.notTrusted): "The server's certificate is not trusted. Check its name, its dates and its issuer."
        case .network(.closed): "The server closed the connection before it answered."
        case .network(.timedOut): "The server did not answer in time."
        case .interrupted: "The delivery was interrupted and will be taken up again."
        }
    }
}
