public import Recognition

/// A judged unit that was drawn for verification.
public struct SampleView: Hashable, Codable, Sendable {
    public let id: SampleID
    public let unit: UnitCode
    public let cause: DrawCause
    public let drawnAt: Timestamp
    /// Of the latest verification.
    public let outcome: VerificationOutcome?

    public init(id: SampleID, unit: UnitCode, cause: DrawCause, drawnAt: Timestamp, outcome: VerificationOutcome? = nil)
    {
        self.id = id
        self.unit = unit
        self.cause = cause
        self.drawnAt = drawnAt
        self.outcome = outcome
    }
}
