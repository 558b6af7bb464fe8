/// The service's answer to health and readiness.
public struct StatusView: Hashable, Codable, Sendable {
    /// `ok`, or what is wrong.
    public let status: String
    public let version: String

    public init(status: String, version: String) {
        self.status = status
        self.version = version
    }
}
