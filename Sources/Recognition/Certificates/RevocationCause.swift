/// Why a certificate holds no more.
public enum RevocationCause: String, Hashable, Codable, Sendable, CaseIterable {
    case malpractice
    /// The result that it rests on was wrong (an incorrect result is corrected, and its certificate revoked).
    case incorrectResult = "incorrect-result"
    case requirementsNotKept = "requirements-not-kept"
    /// It was used to claim what it does not say.
    case misuse
    case atRequest = "at-request"
}
