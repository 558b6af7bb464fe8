/// Why a licence was withdrawn.
public enum LicenceWithdrawal: String, Hashable, Codable, Sendable, CaseIterable {
    case malpractice
    /// The judgements of its holder went astray.
    case drift
    case atRequest = "at-request"
    case requirementsNotKept = "requirements-not-kept"
}
