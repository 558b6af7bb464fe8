public import Recognition

/// What a unit still asks for.
public struct MissingEvidenceView: Hashable, Codable, Sendable {
    public let unit: UnitCode
    public let requirement: RequirementCode
    public let instruction: LocalizedText
    public let shortfall: String

    public init(unit: UnitCode, requirement: RequirementCode, instruction: LocalizedText, shortfall: String) {
        self.unit = unit
        self.requirement = requirement
        self.instruction = instruction
        self.shortfall = shortfall
    }
}
