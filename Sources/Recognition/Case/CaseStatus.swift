/// The name of a case's state, for lists and the wire. Later states (appealed, suspended, on hold …) join here.
public enum CaseStatus: String, Hashable, Codable, Sendable, CaseIterable {
    case applied
    case ineligible
    case admitted
    case collecting
    case submitted
    case returned
    case ready
    case inAssessment = "in-assessment"
    case furtherEvidence = "further-evidence"
    case recommended
    case decided
    case certified
    case partiallyRecognised = "partially-recognised"
    case notRecognised = "not-recognised"
    case withdrawn
}
