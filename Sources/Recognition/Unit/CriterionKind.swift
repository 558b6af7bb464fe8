/// What kind of thing a criterion judges.
public enum CriterionKind: String, Hashable, Codable, Sendable, CaseIterable {
    /// What the person does.
    case performance
    /// What the person has made.
    case product
    /// What the person knows.
    case knowledge
    /// How the person behaves.
    case attitude
}
