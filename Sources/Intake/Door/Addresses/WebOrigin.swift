/// Where a web page comes from: scheme, host and port, as browsers write it in `Origin`.
///
/// Source: RFC 6454, 6.2; WHATWG Fetch, "Origin header".
public struct WebOrigin: Hashable, Sendable {
    /// In the form in which browsers send it: lower case, without the scheme's usual port and without a slash.
    public let text: String

    /// Nil for `null`, `*`, and all that has a path: whoever means everybody has to say whom.
    public init?(_ text: String) {
        let lower = text.lowercased()
        let trimmed = lower.hasSuffix("/") ? String(lower.dropLast()) : lower
        guard let scheme = ["https://", "http://"].first(where: trimmed.hasPrefix),
            let authority = Authority(String(trimmed.dropFirst(scheme.count)))
        else { return nil }
        let usual = scheme == "https://" ? 443 : 80
        let port = authority.port == usual ? nil : authority.port
        self.text = scheme + authority.host + (port.map { ":\($0)" } ?? "")
    }
}
