/// Why a case stands still.
public enum HoldCause: String, Hashable, Codable, Sendable, CaseIterable {
    case malpractice
    case complaint
    case appeal
    /// A court, an authority, or a dispute.
    case legal
    /// Told in the personal part.
    case other
}
