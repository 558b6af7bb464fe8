public import Recognition

/// What was done to a person's record.
public struct PersonVerbView: Hashable, Codable, Sendable {
    public let person: PersonID
    /// Of the licence or relation that came into the world.
    public let code: String?
    /// Where a licence was withdrawn: what its holder had of the unit, which goes back to the queue.
    public let released: [HeldUnitView]?

    public init(person: PersonID, code: String? = nil, released: [HeldUnitView]? = nil) {
        self.person = person
        self.code = code
        self.released = released
    }
}
