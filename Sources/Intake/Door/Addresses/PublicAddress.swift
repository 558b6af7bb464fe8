/// The address by which people and their programs reach the service, as the operator says it: scheme, host and port. What a
/// client writes into `Host` is held against it and never goes into an answer.
public struct PublicAddress: Hashable, Sendable {
    /// `https://assay.example.org`, without a slash at the end.
    public let text: String
    let authority: Authority
    let isSecure: Bool

    /// Nil for what is no `http` or `https` address, or has a path.
    public init?(_ text: String) {
        let lower = text.lowercased()
        let trimmed = lower.hasSuffix("/") ? String(lower.dropLast()) : lower
        guard let scheme = ["https://", "http://"].first(where: trimmed.hasPrefix),
            let authority = Authority(String(trimmed.dropFirst(scheme.count)))
        else { return nil }
        self.text = trimmed
        self.authority = authority
        isSecure = scheme == "https://"
    }

    /// Whether a request with this `Host` is meant for this service. An address in numbers and `localhost` are let pass: that
    /// is how a watchdog on the machine and a proxy without more ado ask.
    func isMeant(by host: Authority) -> Bool {
        host.isLocalOrLiteral || (host.host == authority.host && portOrUsual(host) == portOrUsual(authority))
    }

    private func portOrUsual(_ authority: Authority) -> Int { authority.port ?? (isSecure ? 443 : 80) }
}
