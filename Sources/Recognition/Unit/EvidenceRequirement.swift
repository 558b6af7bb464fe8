/// Evidence that a unit asks a candidate to bring: clips, or what else it takes, and what is asked of each.
public struct EvidenceRequirement: Hashable, Codable, Sendable {
    public let code: RequirementCode
    /// What to film, said to the candidate.
    public let instruction: LocalizedText
    /// What it takes; nil: video alone. Units that bodies have adopted are stored without it.
    public let kinds: [EvidenceKind]?
    /// Whether the unit cannot be judged without it.
    public let isMandatory: Bool
    /// How many clips, at least 1.
    public let minimumClips: Int
    /// At least `minimumClips`.
    public let maximumClips: Int
    /// Seconds, at least 1; 0 where nothing that it takes lasts.
    public let minimumSeconds: Int
    /// Seconds, at least `minimumSeconds`.
    public let maximumSeconds: Int
    /// Whether the clip must have sound, for instance because the candidate explains what they do.
    public let needsSound: Bool
    public let orientation: OrientationRequirement
    /// On how many different occasions the clips must have been made, at least 1.
    public let occasions: Int
    /// In how many different contexts (workplaces, materials, customers), at least 1.
    public let contexts: Int
    /// How old a clip may be when it is submitted, in days; nil: any age.
    public let maximumAgeDays: Int?
    /// The criteria that this evidence is meant to show. Never empty.
    public let criteria: [CriterionCode]

    /// What it takes, never empty.
    public var acceptedKinds: [EvidenceKind] { kinds ?? [.video] }

    public init(
        code: RequirementCode,
        instruction: LocalizedText,
        kinds: [EvidenceKind]? = nil,
        isMandatory: Bool,
        minimumClips: Int,
        maximumClips: Int,
        minimumSeconds: Int,
        maximumSeconds: Int,
        needsSound: Bool,
        orientation: OrientationRequirement,
        occasions: Int,
        contexts: Int,
        maximumAgeDays: Int?,
        criteria: [CriterionCode]
    ) {
        self.code = code
        self.instruction = instruction
        self.kinds = kinds
        self.isMandatory = isMandatory
        self.minimumClips = minimumClips
        self.maximumClips = maximumClips
        self.minimumSeconds = minimumSeconds
        self.maximumSeconds = maximumSeconds
        self.needsSound = needsSound
        self.orientation = orientation
        self.occasions = occasions
        self.contexts = contexts
        self.maximumAgeDays = maximumAgeDays
        self.criteria = criteria
    }
}
