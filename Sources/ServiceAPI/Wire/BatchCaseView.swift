public import Recognition

/// What became of a case of a batch.
public struct BatchCaseView: Hashable, Codable, Sendable {
    public let caseID: CaseID
    public let result: BatchResult
    /// Of the case as it is now; absent where there is no such case.
    public let version: Int?
    /// Where it was decided.
    public let status: CaseStatus?
    public let decision: DecisionID?
    /// Of the decision that was taken or would be.
    public let outcome: CaseOutcome?
    /// Where it was refused: the code that the problem of a single decision has, why, and what would satisfy it.
    public let code: String?
    public let reason: String?
    public let remedy: String?

    public init(
        caseID: CaseID,
        result: BatchResult,
        version: Int? = nil,
        status: CaseStatus? = nil,
        decision: DecisionID? = nil,
        outcome: CaseOutcome? = nil,
        code: String? = nil,
        reason: String? = nil,
        remedy: String? = nil
    ) {
        self.caseID = caseID
        self.result = result
        self.version = version
        self.status = status
        self.decision = decision
        self.outcome = outcome
        self.code = code
        self.reason = reason
        self.remedy = remedy
    }
}
