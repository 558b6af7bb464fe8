public import Recognition

/// A unit of a case as lists show it.
public struct CaseUnitSummaryView: Hashable, Codable, Sendable {
    public let unit: UnitCode
    public let status: UnitStatus
    public let outcome: UnitOutcome?

    public init(unit: UnitCode, status: UnitStatus, outcome: UnitOutcome? = nil) {
        self.unit = unit
        self.status = status
        self.outcome = outcome
    }
}
