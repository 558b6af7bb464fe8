/// A unit as one assessor judged it in one round.
public struct JudgedUnit: Hashable, Codable, Sendable {
    public let round: Round
    /// 1 for the first assessment, then upwards with each reassessment.
    public let attempt: Int
    public let assessor: PersonID
    public let at: Instant
    public let act: CaseAct.Judged

    public init(round: Round, attempt: Int = 1, assessor: PersonID, at: Instant, act: CaseAct.Judged) {
        self.round = round
        self.attempt = attempt
        self.assessor = assessor
        self.at = at
        self.act = act
    }
}
