public import Recognition

/// A unit of a case.
public struct CaseUnitView: Hashable, Codable, Sendable {
    public let unit: UnitCode
    public let version: String
    public let title: LocalizedText
    /// The content digest of the edition to which the case is pinned.
    public let rubric: Digest
    public let status: UnitStatus
    public let outcome: UnitOutcome?
    /// The outcome in the scheme's own words.
    public let outcomeWord: LocalizedText?
    /// Who holds or judged it; absent for the candidate, and for an assessor unless it is they.
    public let assessor: PersonID?
    /// Of the latest judging that the reader may see; empty before it. The candidate sees what they were told: a request for further
    /// evidence, and with the decision all.
    public let judgements: [JudgementView]
    public let comment: String?
    public let explanation: Explanation?
    /// For an adjudicator, what the other rounds of this attempt came to; else absent.
    public let otherRounds: [RoundJudgementView]?

    public init(
        unit: UnitCode,
        version: String,
        title: LocalizedText,
        rubric: Digest,
        status: UnitStatus,
        outcome: UnitOutcome? = nil,
        outcomeWord: LocalizedText? = nil,
        assessor: PersonID? = nil,
        judgements: [JudgementView],
        comment: String? = nil,
        explanation: Explanation? = nil,
        otherRounds: [RoundJudgementView]? = nil
    ) {
        self.unit = unit
        self.version = version
        self.title = title
        self.rubric = rubric
        self.status = status
        self.outcome = outcome
        self.outcomeWord = outcomeWord
        self.assessor = assessor
        self.judgements = judgements
        self.comment = comment
        self.explanation = explanation
        self.otherRounds = otherRounds
    }
}
