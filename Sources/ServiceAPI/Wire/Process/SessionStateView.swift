/// How it stands with a session.
public enum SessionStateView: String, Hashable, Codable, Sendable, CaseIterable {
    case scheduled
    case held
    case missed
    case cancelled
}
