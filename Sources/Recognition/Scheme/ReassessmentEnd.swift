/// What comes when the attempts at reassessment are used up.
public enum ReassessmentEnd: String, Hashable, Codable, Sendable, CaseIterable {
    /// The candidate may apply again, for everything.
    case enrolAgain = "enrol-again"
    /// The body does not take the candidate for these units again.
    case closed
}
