/// What an assessor concludes about one unit.
public enum UnitOutcome: String, Hashable, Codable, Sendable, CaseIterable {
    case competent
    case notYetCompetent = "not-yet-competent"
    case furtherEvidence = "further-evidence"
}
