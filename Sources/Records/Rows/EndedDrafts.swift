public import Recognition

/// Drafts that go with an append to their case: those of one unit in one round.
public struct EndedDrafts: Hashable, Sendable {
    public let unit: UnitCode
    public let round: Round
    /// nil: whoever's they are.
    public let assessor: PersonID?

    public init(unit: UnitCode, round: Round, assessor: PersonID? = nil) {
        self.unit = unit
        self.round = round
        self.assessor = assessor
    }
}
