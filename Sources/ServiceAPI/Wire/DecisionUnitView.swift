public import Recognition

/// A unit of a decision as a register takes it.
public struct DecisionUnitView: Hashable, Codable, Sendable {
    public let unit: UnitReference
    public let outcome: UnitOutcome

    public init(unit: UnitReference, outcome: UnitOutcome) {
        self.unit = unit
        self.outcome = outcome
    }
}
