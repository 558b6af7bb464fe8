/// How far a piece of evidence is.
public enum EvidenceStateView: String, Hashable, Codable, Sendable, CaseIterable {
    /// Received, being checked: there is no receipt yet.
    case checking
    case usable
    case unusable
    case withdrawn
}
