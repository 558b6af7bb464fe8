/// A unit as one assessor judged it in one round.
public struct JudgedUnit: Hashable, Codable, Sendable {
    public let round: Round
    public let assessor: PersonID
    public let at: Instant
    public let act: CaseAct.Judged

    public init(round: Round, assessor: PersonID, at: Instant, act: CaseAct.Judged) {
        self.round = round
        self.assessor = assessor
        self.at = at
        self.act = act
    }
}
