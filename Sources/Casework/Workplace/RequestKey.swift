public import Recognition

/// A client's idempotency key, with the digest of what it asked for.
public struct RequestKey: Hashable, Sendable {
    public let key: String
    public let request: Digest

    public init(key: String, request: Digest) {
        self.key = key
        self.request = request
    }
}

extension Workplace {
    /// The key together with the digest of what was asked.
    public func requestKey(_ key: String, for request: [UInt8]) -> RequestKey {
        RequestKey(key: key, request: hashing.digest(of: request))
    }
}
