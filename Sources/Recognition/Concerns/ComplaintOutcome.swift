/// How a complaint ended.
public enum ComplaintOutcome: String, Hashable, Codable, Sendable, CaseIterable {
    case upheld
    case partlyUpheld = "partly-upheld"
    case rejected
    /// By whoever made it.
    case withdrawn
}
