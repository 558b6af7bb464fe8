/// What went wrong, as RFC 9457 lays it down.
public struct Problem: Hashable, Codable, Sendable {
    /// `urn:assay:problem:` and the code.
    public let type: String
    public let title: String
    public let status: Int
    public let detail: String
    /// Stable; clients may rely on it.
    public let code: String
    /// What to do next.
    public let remedy: String
    /// Whether the same request may succeed later.
    public let retryable: Bool
    /// The request's id, as the service's log has it.
    public let instance: String?

    public init(
        type: String,
        title: String,
        status: Int,
        detail: String,
        code: String,
        remedy: String,
        retryable: Bool,
        instance: String? = nil
    ) {
        self.type = type
        self.title = title
        self.status = status
        self.detail = detail
        self.code = code
        self.remedy = remedy
        self.retryable = retryable
        self.instance = instance
    }
}
