/// A unit that a decision did not recognise.
public struct UnitGap: Hashable, Sendable {
    public let unit: UnitCode
    public let outcome: UnitOutcome
    /// What stood against it, in the order of the standard; empty where the unit has left the case.
    public let criteria: [CriterionGap]
    /// The rules of evidence that were not affirmed.
    public let notAffirmed: [String]

    public init(unit: UnitCode, outcome: UnitOutcome, criteria: [CriterionGap], notAffirmed: [String]) {
        self.unit = unit
        self.outcome = outcome
        self.criteria = criteria
        self.notAffirmed = notAffirmed
    }
}
