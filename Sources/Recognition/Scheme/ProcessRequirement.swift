/// A step of the process that a scheme asks for.
public enum ProcessRequirement: String, Hashable, Codable, Sendable, CaseIterable {
    /// A plan that the candidate has agreed to, before evidence is taken.
    case plan
    /// The assessor confirms that each cited clip shows or speaks the challenge of the case.
    case challenge
    /// An assessor holds a licence for the edition of the unit that is judged.
    case licence
    /// A candidate has one case at a time about a unit.
    case oneCase = "one-case"
}
