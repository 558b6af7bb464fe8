/// The name of a unit's state, for queues, lists and the wire. Later states (second mark, sampled, verified) join here.
public enum UnitStatus: String, Hashable, Codable, Sendable, CaseIterable {
    /// The case has no frozen and examined evidence yet.
    case collecting
    case ready
    case allocated
    case furtherEvidence = "further-evidence"
    case judged
}
