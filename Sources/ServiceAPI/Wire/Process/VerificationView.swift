public import Recognition

/// What a verifier said of a judged unit.
public struct VerificationView: Hashable, Codable, Sendable {
    /// Absent where who looked at it is not the reader's to know.
    public let by: PersonID?
    public let at: Timestamp
    public let outcome: VerificationOutcome
    /// Personal.
    public let reason: String?

    public init(by: PersonID? = nil, at: Timestamp, outcome: VerificationOutcome, reason: String? = nil) {
        self.by = by
        self.at = at
        self.outcome = outcome
        self.reason = reason
    }
}
