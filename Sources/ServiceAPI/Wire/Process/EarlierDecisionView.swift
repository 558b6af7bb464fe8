public import Recognition

/// A decision that was reopened or replaced; it stays as it was.
public struct EarlierDecisionView: Hashable, Codable, Sendable {
    public let id: DecisionID
    public let outcome: CaseOutcome
    public let at: Timestamp

    public init(id: DecisionID, outcome: CaseOutcome, at: Timestamp) {
        self.id = id
        self.outcome = outcome
        self.at = at
    }
}
