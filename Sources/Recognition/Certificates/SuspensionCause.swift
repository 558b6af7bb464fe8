/// Why a certificate does not hold for now.
public enum SuspensionCause: String, Hashable, Codable, Sendable, CaseIterable {
    /// It is being looked into.
    case malpractice
    case complaint
    /// What the scheme asks of holders was not kept.
    case requirementsNotKept = "requirements-not-kept"
    /// The holder asked for it.
    case atRequest = "at-request"
}
