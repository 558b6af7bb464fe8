public import Recognition

/// A scoring, whole or in part.
public struct ScoringView: Hashable, Codable, Sendable {
    public let judgements: [JudgementView]
    public let rulesOfEvidence: RulesOfEvidenceView?
    /// Absent: what the rule says; `not-yet-competent` where it is not competent.
    public let outcome: UnitOutcome?
    /// To the candidate; personal.
    public let comment: String?
    /// In which of the cited evidence the assessor saw or heard the challenge of the case; absent: they did not say.
    public let challengeSeen: [EvidenceID]?

    public init(
        judgements: [JudgementView],
        rulesOfEvidence: RulesOfEvidenceView? = nil,
        outcome: UnitOutcome? = nil,
        comment: String? = nil,
        challengeSeen: [EvidenceID]? = nil
    ) {
        self.judgements = judgements
        self.rulesOfEvidence = rulesOfEvidence
        self.outcome = outcome
        self.comment = comment
        self.challengeSeen = challengeSeen
    }
}
