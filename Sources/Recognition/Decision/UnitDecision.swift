/// What a decision says of one unit.
public struct UnitDecision: Hashable, Codable, Sendable {
    public let unit: UnitCode
    public let outcome: UnitOutcome

    public init(unit: UnitCode, outcome: UnitOutcome) {
        self.unit = unit
        self.outcome = outcome
    }
}
