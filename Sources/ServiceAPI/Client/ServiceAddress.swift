import Foundation

/// Where a service is: `https://assay.example.org`, `http://127.0.0.1:8080`, or below a path of a larger site.
public struct ServiceAddress: Hashable, Sendable, CustomStringConvertible {
    /// Scheme and host in lower case, without a slash at the end.
    public let text: String
    public let host: String
    public let isEncrypted: Bool

    /// Nil unless `text` is an absolute http or https URL without user, password, query and fragment: a password there
    /// would end in shell histories, and an address is printed in messages.
    public init?(_ text: String) {
        let text = text.trimmingCharacters(in: .whitespaces)
        guard text.utf8.count <= 1_000, var parts = URLComponents(string: text),
            let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let host = parts.host?.lowercased(), !host.isEmpty,
            parts.user == nil, parts.password == nil, parts.query == nil, parts.fragment == nil,
            (1...65_535).contains(parts.port ?? 80)
        else { return nil }
        parts.scheme = scheme
        parts.host = host
        while parts.path.hasSuffix("/") { parts.path.removeLast() }
        guard let canonical = parts.string else { return nil }
        self.text = canonical
        self.host = host
        isEncrypted = scheme == "https"
    }

    public var description: String { text }

    /// Whether what is sent there leaves the machine.
    public var isLoopback: Bool {
        host == "localhost" || host == "::1" || host == "[::1]" || host.hasPrefix("127.")
    }

    /// - Parameter path: from the root of the service, with its leading slash.
    func url(_ path: String, query: [(name: String, value: String)] = []) -> String {
        guard !query.isEmpty else { return text + path }
        let pairs = query.map { "\(Self.escaped($0.name))=\(Self.escaped($0.value))" }
        return text + path + "?" + pairs.joined(separator: "&")
    }

    /// RFC 3986, section 2.3: unreserved characters stay, all others are percent-encoded.
    private static func escaped(_ text: String) -> String {
        let unreserved = CharacterSet(
            charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"
        )
        return text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }
}
