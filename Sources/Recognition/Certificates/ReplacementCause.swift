/// Why another certificate stands in the place of one.
public enum ReplacementCause: String, Hashable, Codable, Sendable, CaseIterable {
    /// Something on it was wrong.
    case correction
    /// More units were recognised.
    case furtherUnits = "further-units"
    /// The decision was changed.
    case appeal
}
