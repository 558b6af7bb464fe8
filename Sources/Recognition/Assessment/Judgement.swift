/// An assessor's verdict on one criterion.
public struct Judgement: Hashable, Codable, Sendable {
    public let criterion: CriterionCode
    public let verdict: Verdict
    /// The level of the rubric that was chosen; it agrees with the verdict.
    public let level: LevelCode?
    /// At least one where the verdict is *met*.
    public let citations: [Citation]

    public init(criterion: CriterionCode, verdict: Verdict, level: LevelCode? = nil, citations: [Citation]) {
        self.criterion = criterion
        self.verdict = verdict
        self.level = level
        self.citations = citations
    }
}
