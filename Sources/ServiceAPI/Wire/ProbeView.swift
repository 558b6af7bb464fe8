/// How a request arrived, for whoever wants to know what stands between.
public struct ProbeView: Hashable, Codable, Sendable {
    /// Milliseconds from the first byte of the body to its end, as they came in at the service.
    public let milliseconds: Int64
    /// Bytes of the body.
    public let size: Int64
    /// `https` where the client's own connection is encrypted, as far as the service knows; else `http`.
    public let scheme: String

    public init(milliseconds: Int64, size: Int64, scheme: String) {
        self.milliseconds = milliseconds
        self.size = size
        self.scheme = scheme
    }
}
