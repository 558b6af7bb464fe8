/// What a clip is meant to show: the requirement of a unit that it answers, and where and when it was made, in the candidate's words.
public struct EvidencePurpose: Hashable, Codable, Sendable {
    public let unit: UnitCode
    public let requirement: RequirementCode
    /// Clips with the same label were made on the same occasion; without a label a clip is an occasion of its own.
    public let occasion: ChosenLabel?
    /// The workplace, material or customer; without a label all clips share one context.
    public let context: ChosenLabel?

    public init(unit: UnitCode, requirement: RequirementCode, occasion: ChosenLabel? = nil, context: ChosenLabel? = nil)
    {
        self.unit = unit
        self.requirement = requirement
        self.occasion = occasion
        self.context = context
    }
}
