/// Whom a report of malpractice is about.
public enum MalpracticeSuspect: String, Hashable, Codable, Sendable, CaseIterable {
    case candidate
    case assessor
    case verifier
    /// An organisation that took part.
    case centre
    case other
}
