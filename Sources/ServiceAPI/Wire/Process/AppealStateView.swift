/// How it stands with an appeal.
public enum AppealStateView: String, Hashable, Codable, Sendable, CaseIterable {
    case lodged
    case admitted
    case withdrawn
    case inadmissible
    case decided
}
