public import Recognition

/// Records a judgement of a unit.
public struct JudgeRequest: Hashable, Codable, Sendable {
    public let caseVersion: Int
    public let rubric: Digest
    public let set: Int
    public let scoring: ScoringView

    public init(caseVersion: Int, rubric: Digest, set: Int, scoring: ScoringView) {
        self.caseVersion = caseVersion
        self.rubric = rubric
        self.set = set
        self.scoring = scoring
    }
}
