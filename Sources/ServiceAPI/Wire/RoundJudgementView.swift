public import Recognition

/// What one round of judging a unit came to.
public struct RoundJudgementView: Hashable, Codable, Sendable {
    public let round: Round
    public let outcome: UnitOutcome
    /// The outcome in the scheme's own words.
    public let outcomeWord: LocalizedText
    public let assessor: PersonID
    public let judgements: [JudgementView]
    public let comment: String?

    public init(
        round: Round,
        outcome: UnitOutcome,
        outcomeWord: LocalizedText,
        assessor: PersonID,
        judgements: [JudgementView],
        comment: String? = nil
    ) {
        self.round = round
        self.outcome = outcome
        self.outcomeWord = outcomeWord
        self.assessor = assessor
        self.judgements = judgements
        self.comment = comment
    }
}
