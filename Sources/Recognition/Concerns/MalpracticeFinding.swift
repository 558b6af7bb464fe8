/// What an inquiry into malpractice found.
public enum MalpracticeFinding: String, Hashable, Codable, Sendable, CaseIterable {
    case notProven = "not-proven"
    case proven
}
