public import Recognition

/// An appeal at one stage.
public struct AppealView: Hashable, Codable, Sendable {
    public let id: AppealID
    public let stage: Int
    public let grounds: [AppealGround]
    /// The contested ones.
    public let units: [UnitCode]
    public let lodgedAt: Timestamp
    public let state: AppealStateView
    public let outcome: AppealOutcome?
    /// What was written with it when it was lodged; personal.
    public let statement: String?
    /// What the panel or the body gave as its reason; personal.
    public let reason: String?

    public init(
        id: AppealID,
        stage: Int,
        grounds: [AppealGround],
        units: [UnitCode],
        lodgedAt: Timestamp,
        state: AppealStateView,
        outcome: AppealOutcome? = nil,
        statement: String? = nil,
        reason: String? = nil
    ) {
        self.id = id
        self.stage = stage
        self.grounds = grounds
        self.units = units
        self.lodgedAt = lodgedAt
        self.state = state
        self.outcome = outcome
        self.statement = statement
        self.reason = reason
    }
}
