/// What a decision did not recognise, why, and what may be tried again until when. It follows from the acts; nobody writes it.
public struct GapReport: Hashable, Sendable {
    public let decision: DecisionID
    /// Never empty; in the order of the decision.
    public let units: [UnitGap]
    /// What a reassessment that is opened now is about; empty where none can be opened.
    public let tryAgain: [UnitCode]
    /// The first instant at which it is too late to open one; nil: no limit, or none can be opened.
    public let until: Instant?
    /// How many reassessments are left; nil: no limit.
    public let attemptsLeft: Int?

    public init(
        decision: DecisionID,
        units: [UnitGap],
        tryAgain: [UnitCode],
        until: Instant? = nil,
        attemptsLeft: Int? = nil
    ) {
        self.decision = decision
        self.units = units
        self.tryAgain = tryAgain
        self.until = until
        self.attemptsLeft = attemptsLeft
    }
}
