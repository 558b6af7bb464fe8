public import Recognition

/// What a batch of decisions came to.
public struct BatchDecisionView: Hashable, Codable, Sendable {
    /// On each decision of the batch; absent where none was taken.
    public let batch: BatchID?
    /// What becomes of the others when a case is refused: the strictest of the schemes whose cases are in the batch.
    public let rule: BatchRule
    public let dryRun: Bool
    /// How many cases were decided, how many refused.
    public let decided: Int
    public let refused: Int
    /// In the order in which they were asked for; of a scheme, the last act first.
    public let cases: [BatchCaseView]
    /// Recommended cases of the scheme that another certifier has to decide; they are no part of the batch.
    public let leftOut: [CaseID]
    /// Whether more cases of the scheme wait than one batch takes.
    public let more: Bool

    public init(
        batch: BatchID? = nil,
        rule: BatchRule,
        dryRun: Bool,
        cases: [BatchCaseView],
        leftOut: [CaseID] = [],
        more: Bool = false
    ) {
        self.batch = batch
        self.rule = rule
        self.dryRun = dryRun
        decided = cases.count { $0.result == .decided }
        refused = cases.count { $0.result == .refused }
        self.cases = cases
        self.leftOut = leftOut
        self.more = more
    }
}
