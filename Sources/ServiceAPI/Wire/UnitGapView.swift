public import Recognition

/// A unit that a decision did not recognise.
public struct UnitGapView: Hashable, Codable, Sendable {
    public let unit: UnitCode
    public let title: LocalizedText
    public let outcome: UnitOutcome
    public let criteria: [CriterionGapView]
    /// The rules of evidence that were not affirmed.
    public let notAffirmed: [String]

    public init(
        unit: UnitCode,
        title: LocalizedText,
        outcome: UnitOutcome,
        criteria: [CriterionGapView],
        notAffirmed: [String]
    ) {
        self.unit = unit
        self.title = title
        self.outcome = outcome
        self.criteria = criteria
        self.notAffirmed = notAffirmed
    }
}
