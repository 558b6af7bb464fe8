/// How far a piece of evidence is.
public enum EvidenceStateView: String, Hashable, Codable, Sendable, CaseIterable {
    /// Received; the check is not done.
    case checking
    case usable
    case unusable
    case withdrawn
}
