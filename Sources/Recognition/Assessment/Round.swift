/// Which judging of a unit this is. Further rounds (blind second mark, adjudication, appeal) join here.
public enum Round: String, Hashable, Codable, Sendable, CaseIterable {
    case first
}
