/// What became of a case of a batch.
public enum BatchResult: String, Hashable, Codable, Sendable, CaseIterable {
    case decided
    /// Nothing stands against it, and it was not decided: in a dry run, or where all or none are decided and another was refused.
    case decidable
    case refused
}
