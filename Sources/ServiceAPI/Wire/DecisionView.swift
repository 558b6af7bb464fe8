public import Recognition

/// A certification decision.
public struct DecisionView: Hashable, Codable, Sendable {
    public let id: DecisionID
    public let outcome: CaseOutcome
    public let outcomeWord: LocalizedText
    public let units: [UnitDecision]
    public let reason: String?
    public let by: PersonID?
    public let at: Timestamp
    public let notifiedAt: Timestamp?
    /// The batch in which it was taken; absent: by itself.
    public let batch: BatchID?

    public init(
        id: DecisionID,
        outcome: CaseOutcome,
        outcomeWord: LocalizedText,
        units: [UnitDecision],
        reason: String? = nil,
        by: PersonID? = nil,
        at: Timestamp,
        notifiedAt: Timestamp? = nil,
        batch: BatchID? = nil
    ) {
        self.id = id
        self.outcome = outcome
        self.outcomeWord = outcomeWord
        self.units = units
        self.reason = reason
        self.by = by
        self.at = at
        self.notifiedAt = notifiedAt
        self.batch = batch
    }
}
