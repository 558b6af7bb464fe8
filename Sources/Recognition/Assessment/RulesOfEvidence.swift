/// The four rules of evidence, affirmed or not for one unit. Source: the rules of evidence as vocational regulators list them (valid, sufficient, authentic, current).
public struct RulesOfEvidence: Hashable, Codable, Sendable {
    /// It shows the skill that the unit describes.
    public let valid: Bool
    /// There is enough of it to judge.
    public let sufficient: Bool
    /// It is the candidate's own work.
    public let authentic: Bool
    /// It is recent enough.
    public let current: Bool

    public init(valid: Bool, sufficient: Bool, authentic: Bool, current: Bool) {
        self.valid = valid
        self.sufficient = sufficient
        self.authentic = authentic
        self.current = current
    }
}
