/// One unit of a competency standard: elements with their criteria, and the evidence that a candidate must bring.
public struct CompetencyUnit: Hashable, Codable, Sendable {
    public let code: UnitCode
    /// The edition of the unit, for instance `1` or `2026.1`.
    public let version: String
    public let title: LocalizedText
    public let standards: [StandardReference]
    /// Never empty; codes are unique.
    public let elements: [Element]
    /// Codes are unique; at least one is mandatory.
    public let evidenceRequirements: [EvidenceRequirement]

    public init(
        code: UnitCode,
        version: String,
        title: LocalizedText,
        standards: [StandardReference],
        elements: [Element],
        evidenceRequirements: [EvidenceRequirement]
    ) {
        self.code = code
        self.version = version
        self.title = title
        self.standards = standards
        self.elements = elements
        self.evidenceRequirements = evidenceRequirements
    }

    /// All criteria in the order of the standard. Their codes are unique within the unit.
    public var criteria: [Criterion] { elements.flatMap(\.criteria) }

    public func criterion(_ code: CriterionCode) -> Criterion? {
        for element in elements {
            if let criterion = element.criteria.first(where: { $0.code == code }) { return criterion }
        }
        return nil
    }

    public func requirement(_ code: RequirementCode) -> EvidenceRequirement? {
        evidenceRequirements.first { $0.code == code }
    }
}
