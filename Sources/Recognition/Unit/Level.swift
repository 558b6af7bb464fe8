/// One level of a criterion, from which points follow.
public struct Level: Hashable, Codable, Sendable {
    public let code: LevelCode
    public let text: LocalizedText
    /// 0 to 100.
    public let points: Int
    /// Whether a person at this level meets the criterion.
    public let isMet: Bool

    public init(code: LevelCode, text: LocalizedText, points: Int, isMet: Bool) {
        self.code = code
        self.text = text
        self.points = points
        self.isMet = isMet
    }
}
