/// The judging that an appeal is about, exactly.
public struct ContestedRound: Hashable, Codable, Sendable {
    public let unit: UnitCode
    public let round: Round
    /// 1 for the first assessment, then upwards with each reassessment.
    public let attempt: Int

    public init(unit: UnitCode, round: Round, attempt: Int) {
        self.unit = unit
        self.round = round
        self.attempt = attempt
    }
}
