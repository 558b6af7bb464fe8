/// The name of a unit's state, for queues, lists and the wire. In which round it is judged is told beside it.
public enum UnitStatus: String, Hashable, Codable, Sendable, CaseIterable {
    /// The case has no frozen and examined evidence for it yet.
    case collecting
    case ready
    case allocated
    case furtherEvidence = "further-evidence"
    case conversation
    case judged
    /// Judged, and drawn for verification.
    case sampled
    /// Judged, and a verifier has agreed.
    case verified
    case creditTransfer = "credit-transfer"
    case withdrawn
    case void
}
