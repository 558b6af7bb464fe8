public import Recognition

/// What was done to a person's record.
public struct PersonVerbView: Hashable, Codable, Sendable {
    public let person: PersonID
    /// Of the licence or relation that came into the world.
    public let code: String?

    public init(person: PersonID, code: String? = nil) {
        self.person = person
        self.code = code
    }
}
