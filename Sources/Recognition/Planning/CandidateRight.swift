/// What a candidate is told before the plan is agreed.
public enum CandidateRight: String, Hashable, Codable, Sendable, CaseIterable {
    /// What the assessment is for, and what it leads to.
    case purpose
    /// Against what the work is judged.
    case criteria
    /// That adjustments can be asked for.
    case adjustments
    /// How and when the result is told, and with what feedback.
    case results
    /// What may be tried again, and how often.
    case reassessment
    /// How a decision is appealed.
    case appeal
    /// How to complain.
    case complaint
    /// Who sees the evidence, and how long it is kept.
    case personalData = "personal-data"
    /// That no course has to be bought to be assessed.
    case noForcedTraining = "no-forced-training"
}
