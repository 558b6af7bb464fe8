public import Recognition

/// Admits an applicant.
public struct AdmitRequest: Hashable, Codable, Sendable {
    public let method: IdentityMethod
    /// Absent: the caller.
    public let checkedBy: PersonID?
    /// Absent: now.
    public let checkedAt: Timestamp?
    /// Four to eight letters and digits; absent: one is drawn.
    public let challenge: String?
    /// What was seen; personal, erased with the case.
    public let note: String?

    public init(
        method: IdentityMethod,
        checkedBy: PersonID? = nil,
        checkedAt: Timestamp? = nil,
        challenge: String? = nil,
        note: String? = nil
    ) {
        self.method = method
        self.checkedBy = checkedBy
        self.checkedAt = checkedAt
        self.challenge = challenge
        self.note = note
    }
}
