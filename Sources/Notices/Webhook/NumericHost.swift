import Glibc

/// A host that is written as a number, in any way that the resolver takes: `127.0.0.1`, `2130706433`, `0x7f.1`, `::1`.
struct NumericHost {
    enum Network {
        case loopback
        case forbidden
        case other
    }

    /// The four bytes of an IPv4 address, also one that is mapped into IPv6; else the sixteen of an IPv6 address.
    private let bytes: [UInt8]

    /// Nil for a name. Asks no server.
    init?(_ text: String) {
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(text, nil, &hints, &found) == 0, let found else { return nil }
        defer { freeaddrinfo(found) }
        switch found.pointee.ai_family {
        case AF_INET:
            let address = UnsafeRawPointer(found.pointee.ai_addr).assumingMemoryBound(to: sockaddr_in.self)
            bytes = withUnsafeBytes(of: address.pointee.sin_addr) { Array($0) }
        case AF_INET6:
            let address = UnsafeRawPointer(found.pointee.ai_addr).assumingMemoryBound(to: sockaddr_in6.self)
            let all = withUnsafeBytes(of: address.pointee.sin6_addr) { Array($0) }
            let isMapped = all.prefix(10).allSatisfy { $0 == 0 } && all[10...11] == [0xFF, 0xFF]
            bytes = isMapped ? Array(all.suffix(4)) : all
        default: return nil
        }
    }

    var network: Network { bytes.count == 4 ? networkOfFour : networkOfSixteen }

    /// RFC 6890: this host, loopback, link-local, multicast, and what is reserved up to the broadcast address.
    private var networkOfFour: Network {
        switch (bytes[0], bytes[1]) {
        case (127, _): .loopback
        case (0, _), (169, 254), (224...255, _): .forbidden
        default: .other
        }
    }

    /// RFC 4291: loopback, unspecified, link-local (fe80::/10), multicast (ff00::/8).
    private var networkOfSixteen: Network {
        if bytes.prefix(15).allSatisfy({ $0 == 0 }) {
            if bytes[15] == 1 { return .loopback }
            if bytes[15] == 0 { return .forbidden }
        }
        let isLinkLocal = bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80
        return isLinkLocal || bytes[0] == 0xFF ? .forbidden : .other
    }
}
