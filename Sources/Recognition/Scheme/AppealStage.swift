/// One stage of appeal. What it leaves open of its clocks is as the scheme's clocks have it.
public struct AppealStage: Hashable, Codable, Sendable {
    public let panel: AppealPanel
    public let lodging: ClockRule?
    public let admission: ClockRule?
    public let outcome: ClockRule?

    public init(
        panel: AppealPanel,
        lodging: ClockRule? = nil,
        admission: ClockRule? = nil,
        outcome: ClockRule? = nil
    ) {
        self.panel = panel
        self.lodging = lodging
        self.admission = admission
        self.outcome = outcome
    }
}
