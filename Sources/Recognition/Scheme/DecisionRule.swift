/// When a unit is competent: every condition must hold.
///
/// Schemes differ: a standard may ask for each criterion, for a weighted score **and** a second condition, or for the whole
/// of the required evidence. So the rule is data.
public struct DecisionRule: Hashable, Codable, Sendable {
    /// Never empty.
    public let conditions: [DecisionCondition]

    public init(conditions: [DecisionCondition]) {
        self.conditions = conditions
    }
}
