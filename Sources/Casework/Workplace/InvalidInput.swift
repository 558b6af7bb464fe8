/// What is wrong with something that was asked.
public struct InvalidInput: Hashable, Sendable {
    /// The name of the field, as the caller wrote it.
    public let field: String
    public let reason: String
    public let remedy: String

    public init(field: String, reason: String, remedy: String) {
        self.field = field
        self.reason = reason
        self.remedy = remedy
    }
}
