public import Recognition

/// What the latest decision did not recognise, why, and what may be tried again until when.
public struct GapReportView: Hashable, Codable, Sendable {
    public let decision: DecisionID
    public let units: [UnitGapView]
    /// What a reassessment that is opened now is about; empty where none can be opened.
    public let tryAgain: [UnitCode]
    /// The first instant at which it is too late to open one; absent: no limit, or none can be opened.
    public let until: Timestamp?
    /// How many reassessments are left; absent: no limit.
    public let attemptsLeft: Int?

    public init(
        decision: DecisionID,
        units: [UnitGapView],
        tryAgain: [UnitCode],
        until: Timestamp? = nil,
        attemptsLeft: Int? = nil
    ) {
        self.decision = decision
        self.units = units
        self.tryAgain = tryAgain
        self.until = until
        self.attemptsLeft = attemptsLeft
    }
}
