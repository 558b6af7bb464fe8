public import Recognition

/// What was done to a person's record, with the code of the licence or relation that came into the world by it.
public struct PerformedOnPerson: Hashable, Codable, Sendable {
    public let person: PersonID
    public let code: String?
    /// What they held of the licence's unit when it was withdrawn: it goes back to the queue where its scheme asks for a licence.
    /// Nil: it was no withdrawal.
    public let released: [UnitOfCase]?
}
