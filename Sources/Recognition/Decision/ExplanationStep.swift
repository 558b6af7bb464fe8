/// One condition and what was found.
public struct ExplanationStep: Hashable, Codable, Sendable {
    public let condition: Condition
    public let holds: Bool
    /// Percent asked for and found, where the condition counts.
    public let required: Int?
    public let found: Int?
    /// The criteria that stand against it.
    public let criteria: [CriterionCode]
    /// What stands against it where that is not criteria: requirements without evidence, or rules of evidence.
    public let missing: [String]

    public enum Condition: String, Hashable, Codable, Sendable, CaseIterable {
        case allCriticalMet = "all-critical-met"
        case allMet = "all-met"
        case weightedScore = "weighted-score"
        case shareOfEvidence = "share-of-evidence"
        case rulesOfEvidence = "rules-of-evidence"
    }

    public init(
        condition: Condition,
        holds: Bool,
        required: Int? = nil,
        found: Int? = nil,
        criteria: [CriterionCode] = [],
        missing: [String] = []
    ) {
        self.condition = condition
        self.holds = holds
        self.required = required
        self.found = found
        self.criteria = criteria
        self.missing = missing
    }

    /// The step in one line of English.
    public var summary: String {
        let against = (criteria.map(\.text) + missing).joined(separator: ", ")
        switch condition {
        case .allCriticalMet: return holds ? "all critical criteria are met" : "critical criteria not met: \(against)"
        case .allMet: return holds ? "all criteria are met" : "criteria not met: \(against)"
        case .weightedScore: return "the weighted score is \(found ?? 0) %, of \(required ?? 0) % asked for"
        case .shareOfEvidence:
            let suffix = against.isEmpty ? "" : " (missing: \(against))"
            return "\(found ?? 0) % of the required evidence is there, of \(required ?? 0) % asked for\(suffix)"
        case .rulesOfEvidence:
            return holds ? "the rules of evidence are affirmed" : "rules of evidence not affirmed: \(against)"
        }
    }
}
