/// Why a case or a unit of it counts as if it had not been.
public enum VoidCause: String, Hashable, Codable, Sendable, CaseIterable {
    case malpractice
    case openedInError = "opened-in-error"
    /// The candidate has another case for the same.
    case duplicate
}
