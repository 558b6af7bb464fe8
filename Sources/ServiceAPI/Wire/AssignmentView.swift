public import Recognition

/// All that an assessor needs to judge a unit.
public struct AssignmentView: Hashable, Codable, Sendable {
    public let caseID: CaseID
    /// Give it back with the judgement.
    public let caseVersion: Int
    public let unit: UnitCode
    public let round: Round
    /// The evidence set to judge.
    public let set: Int
    /// When the unit returns to the queue.
    public let until: Timestamp
    /// The word that each clip shows or speaks.
    public let challenge: String?
    /// Whether work counts as authentic only if the challenge is confirmed for each cited clip; absent: it does not.
    public let mustConfirmChallenge: Bool?
    public let rubric: RubricView
    public let evidence: [EvidenceView]
    public let draft: DraftView?

    public init(
        caseID: CaseID,
        caseVersion: Int,
        unit: UnitCode,
        round: Round,
        set: Int,
        until: Timestamp,
        challenge: String? = nil,
        mustConfirmChallenge: Bool? = nil,
        rubric: RubricView,
        evidence: [EvidenceView],
        draft: DraftView? = nil
    ) {
        self.caseID = caseID
        self.caseVersion = caseVersion
        self.unit = unit
        self.round = round
        self.set = set
        self.until = until
        self.challenge = challenge
        self.mustConfirmChallenge = mustConfirmChallenge
        self.rubric = rubric
        self.evidence = evidence
        self.draft = draft
    }
}
