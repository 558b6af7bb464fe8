/// A performance criterion: what an assessor must be able to see, hear or ask to say that the person can do it.
public struct Criterion: Hashable, Codable, Sendable {
    public let code: CriterionCode
    public let text: LocalizedText
    public let kind: CriterionKind
    /// A critical criterion that is not met cannot be outweighed.
    public let isCritical: Bool
    /// The weight in a weighted score, 1 to 100.
    public let weight: Int
    /// On how many occasions it must have been shown, 1 or more: distinct occasions among the evidence cited.
    public let occasions: Int
    /// From best to worst; at least one level is met and at least one is not.
    public let levels: [Level]

    public init(
        code: CriterionCode,
        text: LocalizedText,
        kind: CriterionKind,
        isCritical: Bool,
        weight: Int,
        occasions: Int,
        levels: [Level]
    ) {
        self.code = code
        self.text = text
        self.kind = kind
        self.isCritical = isCritical
        self.weight = weight
        self.occasions = occasions
        self.levels = levels
    }

    /// The points of the best level: what full marks on this criterion are.
    public var maximumPoints: Int { levels.map(\.points).max() ?? 0 }

    public func level(_ code: LevelCode) -> Level? { levels.first { $0.code == code } }
}
