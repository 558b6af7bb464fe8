/// The name of a case's state, for lists and the wire.
public enum CaseStatus: String, Hashable, Codable, Sendable, CaseIterable {
    case enquiry
    case applied
    case ineligible
    case admitted
    case planned
    case collecting
    case submitted
    case returned
    case ready
    case inAssessment = "in-assessment"
    case furtherEvidence = "further-evidence"
    /// A competency conversation or a live observation is arranged.
    case conversation
    case recommended
    case decided
    case certified
    case partiallyRecognised = "partially-recognised"
    case notRecognised = "not-recognised"
    case appealed
    /// Units that were not recognised are tried again, and nothing was submitted for them yet.
    case reassessment
    case suspended
    case reduced
    case revoked
    case expired
    case onHold = "on-hold"
    case withdrawn
    case lapsed
    case void
}
