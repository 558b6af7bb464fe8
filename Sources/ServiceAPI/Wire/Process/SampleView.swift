public import Recognition

/// A judged unit that was drawn for verification.
public struct SampleView: Hashable, Codable, Sendable {
    public let id: SampleID
    public let unit: UnitCode
    public let cause: DrawCause
    public let drawnAt: Timestamp
    /// Of the latest verification.
    public let outcome: VerificationOutcome?
    /// Why it was drawn; personal.
    public let reason: String?
    /// The latest last.
    public let verifications: [VerificationView]

    public init(
        id: SampleID,
        unit: UnitCode,
        cause: DrawCause,
        drawnAt: Timestamp,
        reason: String? = nil,
        verifications: [VerificationView] = []
    ) {
        self.id = id
        self.unit = unit
        self.cause = cause
        self.drawnAt = drawnAt
        outcome = verifications.last?.outcome
        self.reason = reason
        self.verifications = verifications
    }
}
