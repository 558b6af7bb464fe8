public import Recognition

/// A scoring, whole or in part.
public struct ScoringView: Hashable, Codable, Sendable {
    public let judgements: [JudgementView]
    public let rulesOfEvidence: RulesOfEvidenceView?
    /// Absent: what the rule says; `not-yet-competent` where it is not competent.
    public let outcome: UnitOutcome?
    /// To the candidate; personal.
    public let comment: String?

    public init(
        judgements: [JudgementView],
        rulesOfEvidence: RulesOfEvidenceView? = nil,
        outcome: UnitOutcome? = nil,
        comment: String? = nil
    ) {
        self.judgements = judgements
        self.rulesOfEvidence = rulesOfEvidence
        self.outcome = outcome
        self.comment = comment
    }
}
