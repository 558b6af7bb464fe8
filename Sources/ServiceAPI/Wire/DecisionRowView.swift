public import Recognition

/// A decision as a register takes it.
public struct DecisionRowView: Hashable, Codable, Sendable {
    public let decision: DecisionID
    public let caseID: CaseID
    public let body: BodyID
    public let candidate: PersonID
    /// Absent when it was erased.
    public let candidateName: String?
    public let scheme: SchemeReference
    public let outcome: CaseOutcome
    public let outcomeWord: LocalizedText
    public let units: [DecisionUnitView]
    public let decidedBy: PersonID?
    public let decidedAt: Timestamp
    /// The batch in which it was taken; absent: by itself.
    public let batch: BatchID?

    public init(
        decision: DecisionID,
        caseID: CaseID,
        body: BodyID,
        candidate: PersonID,
        candidateName: String? = nil,
        scheme: SchemeReference,
        outcome: CaseOutcome,
        outcomeWord: LocalizedText,
        units: [DecisionUnitView],
        decidedBy: PersonID? = nil,
        decidedAt: Timestamp,
        batch: BatchID? = nil
    ) {
        self.decision = decision
        self.caseID = caseID
        self.body = body
        self.candidate = candidate
        self.candidateName = candidateName
        self.scheme = scheme
        self.outcome = outcome
        self.outcomeWord = outcomeWord
        self.units = units
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.batch = batch
    }
}
