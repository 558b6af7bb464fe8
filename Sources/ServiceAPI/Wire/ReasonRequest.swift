/// A reason for what is done.
public struct ReasonRequest: Hashable, Codable, Sendable {
    /// Personal; erased with the case.
    public let reason: String?

    public init(reason: String? = nil) {
        self.reason = reason
    }
}
