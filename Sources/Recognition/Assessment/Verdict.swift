/// What an assessor says of one criterion.
public enum Verdict: String, Hashable, Codable, Sendable, CaseIterable {
    case met
    case notMet = "not-met"
    /// The evidence does not let it be seen; more could.
    case insufficient
    case notApplicable = "not-applicable"
}
