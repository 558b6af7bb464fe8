public import Recognition

/// What a batch of decisions came to.
public struct BatchDecision: Hashable, Codable, Sendable {
    /// On each decision of the batch; nil: none was taken.
    public let batch: BatchID?
    /// The strictest of the schemes whose cases are in it.
    public let rule: BatchRule
    public let isDryRun: Bool
    /// In the order in which they were asked for; of a scheme, the last act first.
    public let entries: [Entry]
    /// Cases of the scheme that this certifier may not decide, and that are no part of the batch.
    public let leftOut: [CaseID]
    /// Whether the scheme has recommended cases beyond those that one batch takes.
    public let isCut: Bool

    public struct Entry: Hashable, Codable, Sendable {
        public let caseID: CaseID
        public let outcome: BatchOutcome
    }
}
