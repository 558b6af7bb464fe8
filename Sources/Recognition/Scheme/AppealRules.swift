/// On what a candidate may appeal, and before whom.
public struct AppealRules: Hashable, Codable, Sendable {
    /// Never empty.
    public let grounds: [AppealGround]
    /// In their order; never empty.
    public let stages: [AppealStage]

    public init(grounds: [AppealGround], stages: [AppealStage]) {
        self.grounds = grounds
        self.stages = stages
    }

    /// One stage on any ground, before a panel of three with one outsider.
    public static let usual = AppealRules(
        grounds: AppealGround.allCases,
        stages: [AppealStage(panel: .usual)]
    )
}
