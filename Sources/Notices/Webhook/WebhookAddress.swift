import FoundationEssentials

/// Where notices are posted to: an address that the operator has set, never one that came from a user.
public struct WebhookAddress: Hashable, Sendable {
    /// Why an address is refused.
    public enum Refusal: String, Error, Hashable, Sendable, CaseIterable {
        /// No absolute `https` or `http` URL of at most 2,000 bytes.
        case notAnAddress = "not-an-address"
        /// `http` to another machine: messages name people.
        case notEncrypted = "not-encrypted"
        /// A user or password in it, which would show in lists and logs.
        case withCredentials = "with-credentials"
        /// A fragment, which is never sent.
        case withFragment = "with-fragment"
        /// An address that no gateway has: link-local, where clouds keep the credentials of a machine; unspecified; multicast; broadcast.
        case forbiddenNetwork = "forbidden-network"
    }

    public let text: String
    public let host: String

    /// Private networks are allowed: an operator's gateway is often in one. A name is not resolved here.
    public init(_ text: String) throws(Refusal) {
        guard text.utf8.count <= 2_000, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            ["https", "http"].contains(scheme), let host = parts.host?.lowercased(), !host.isEmpty,
            (1...65_535).contains(parts.port ?? 443)
        else { throw .notAnAddress }
        guard parts.user == nil, parts.password == nil else { throw .withCredentials }
        guard parts.fragment == nil else { throw .withFragment }
        let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        let network = NumericHost(bare)?.network
        if network == .forbidden { throw .forbiddenNetwork }
        guard scheme == "https" || bare == "localhost" || network == .loopback else { throw .notEncrypted }
        self.text = text
        self.host = bare
    }
}

extension WebhookAddress: CustomStringConvertible, CustomDebugStringConvertible {
    /// Path and query stay out: gateways keep tokens there.
    public var description: String { "webhook at \(host)" }
    public var debugDescription: String { description }
}
