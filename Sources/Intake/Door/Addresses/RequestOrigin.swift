import HTTPTypes

/// By which way a request came: what the connection itself shows, and what a proxy says that the operator has named. A
/// client's address is not looked for: nothing needs it, and it is personal.
///
/// Source: RFC 7239; the older `X-Forwarded-Proto` and `X-Forwarded-Host` are what most proxies send.
struct RequestOrigin: Hashable, Sendable {
    /// The client's own connection is encrypted.
    let isSecure: Bool
    /// What the client asked for; nil when it did not say, or not in a form that is one.
    let host: Authority?
    /// The connection comes from one of the operator's proxies.
    let isByProxy: Bool

    init(_ head: HTTPRequest, peer: IPAddress?, isEncrypted: Bool, proxies: [AddressRange]) {
        isByProxy = peer.map { peer in proxies.contains { $0.contains(peer) } } ?? false
        let asked = head.authority.flatMap(Authority.init)
        guard isByProxy else {
            isSecure = isEncrypted
            host = asked
            return
        }
        let fields = head.headerFields
        let element = Self.last(fields[values: Self.forwarded]).map(Self.parameters) ?? [:]
        let scheme = element["proto"] ?? Self.last(fields[values: Self.forwardedProto])
        isSecure = scheme.map { $0.lowercased() == "https" } ?? isEncrypted
        let name = element["host"] ?? Self.last(fields[values: Self.forwardedHost])
        host = name.flatMap(Authority.init) ?? asked
    }

    /// What the nearest proxy wrote: each one adds at the end, and only the last is ours.
    private static func last(_ values: [String]) -> String? {
        guard let line = values.last, let element = line.split(separator: ",").last else { return nil }
        return String(element.trimmed)
    }

    /// `for=192.0.2.1;proto=https;host="a.example"`.
    private static func parameters(_ element: String) -> [String: String] {
        var parameters: [String: String] = [:]
        for pair in element.split(separator: ";") {
            let sides = pair.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let value = sides[1].trimmed
            let isQuoted = value.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
            parameters[sides[0].trimmed.lowercased()] = String(isQuoted ? value.dropFirst().dropLast() : value)
        }
        return parameters
    }

    private static let forwarded = HTTPField.Name.known("Forwarded")
    private static let forwardedProto = HTTPField.Name.known("X-Forwarded-Proto")
    private static let forwardedHost = HTTPField.Name.known("X-Forwarded-Host")
}
