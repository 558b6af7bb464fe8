public import Recognition

/// What became of a case of a batch.
public enum BatchOutcome: Hashable, Codable, Sendable {
    case decided(AppliedAct, decision: DecisionID, outcome: CaseOutcome)
    /// Nothing stands against it, and it was not decided: it was not to be, or the scheme wants all or none. At this version.
    case decidable(version: Int, outcome: CaseOutcome)
    /// Not decided, at this version; nil: there is no such case.
    case refused(BatchObstacle, version: Int?)
}
