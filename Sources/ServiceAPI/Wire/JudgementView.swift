public import Recognition

/// A verdict on a criterion.
public struct JudgementView: Hashable, Codable, Sendable {
    public let criterion: CriterionCode
    public let verdict: Verdict
    public let level: LevelCode?
    public let citations: [CitationView]
    public let comment: String?

    public init(
        criterion: CriterionCode,
        verdict: Verdict,
        level: LevelCode? = nil,
        citations: [CitationView],
        comment: String? = nil
    ) {
        self.criterion = criterion
        self.verdict = verdict
        self.level = level
        self.citations = citations
        self.comment = comment
    }
}
