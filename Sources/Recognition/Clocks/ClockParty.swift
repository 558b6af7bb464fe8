/// Whom a clock urges.
public enum ClockParty: String, Hashable, Codable, Sendable, CaseIterable {
    case candidate
    case body
}
