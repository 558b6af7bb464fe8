public import Recognition

/// Asks for something to be done to a person's record.
public struct PersonVerbRequest: Hashable, Codable, Sendable {
    public let verb: PersonVerb
    /// Personal.
    public let reason: String?

    public init(_ verb: PersonVerb, reason: String? = nil) {
        self.verb = verb
        self.reason = reason
    }
}
