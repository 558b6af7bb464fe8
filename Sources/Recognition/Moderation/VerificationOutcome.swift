/// What a verifier says of a judgement.
public enum VerificationOutcome: String, Hashable, Codable, Sendable, CaseIterable {
    case agree
    /// The judgement stands; its assessor is told what to do better.
    case agreeWithAction = "agree-with-action"
    /// The unit returns to its assessor.
    case disagree
}
