/// A host and a port, as `Host` and addresses name them. Names are compared without regard to case.
struct Authority: Hashable, Sendable {
    /// A name, an IPv4 address, or an IPv6 address in brackets; in lower case.
    let host: String
    let port: Int?

    /// Nil for what is no host: see RFC 9110, 7.2, and RFC 3986, 3.2.2.
    init?(_ text: String) {
        guard (1...300).contains(text.utf8.count) else { return nil }
        let lower = text.lowercased()
        let afterHost: Substring
        if lower.hasPrefix("[") {
            guard let end = lower.firstIndex(of: "]"),
                IPAddress(String(lower[lower.index(after: lower.startIndex)..<end])) != nil
            else { return nil }
            host = String(lower[...end])
            afterHost = lower[lower.index(after: end)...]
        } else {
            let name = lower.prefix { $0 != ":" }
            guard !name.isEmpty, name.utf8.allSatisfy(Self.isOfAName) else { return nil }
            host = String(name)
            afterHost = lower[name.endIndex...]
        }
        if afterHost.isEmpty {
            port = nil
            return
        }
        let digits = afterHost.dropFirst()
        guard afterHost.first == ":", digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        // "host:" without a port is well formed, and means the usual one.
        guard digits.isEmpty || Int(digits).map((0...65_535).contains) == true else { return nil }
        port = Int(digits)
    }

    /// Whether it names an address or this machine rather than a name that is the public's.
    var isLocalOrLiteral: Bool {
        host == "localhost" || host.hasPrefix("[") || IPAddress(host) != nil
    }

    private static func isOfAName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
