/// Why an act may not be done, said so that a person can act on it.
public struct Refusal: Error, Hashable, Codable, Sendable {
    public let code: RefusalCode
    /// The rule that stands against it.
    public let reason: String
    /// What would satisfy the rule.
    public let remedy: String

    public init(_ code: RefusalCode, reason: String, remedy: String) {
        self.code = code
        self.reason = reason
        self.remedy = remedy
    }
}
