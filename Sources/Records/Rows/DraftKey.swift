public import Recognition

/// Names the draft of one assignment.
public struct DraftKey: Hashable, Sendable {
    public let body: BodyID
    public let caseID: CaseID
    public let unit: UnitCode
    public let round: Round
    public let assessor: PersonID

    public init(body: BodyID, caseID: CaseID, unit: UnitCode, round: Round, assessor: PersonID) {
        self.body = body
        self.caseID = caseID
        self.unit = unit
        self.round = round
        self.assessor = assessor
    }
}
