/// What a candidate has brought for one requirement.
public struct EvidenceSupply: Hashable, Sendable {
    public let clips: Int
    public let occasions: Int
    public let contexts: Int

    public init(of evidence: [EvidenceState], for requirement: EvidenceRequirement, unit: UnitCode) {
        let matching = evidence.filter { $0.purpose.unit == unit && $0.purpose.requirement == requirement.code }
        clips = matching.count
        // A clip without a label of its occasion stands for an occasion of its own.
        occasions = Set(matching.map { $0.purpose.occasion?.text ?? "clip \($0.id)" }).count
        contexts = Set(matching.map { $0.purpose.context?.text ?? "" }).count
    }

    /// What is missing, in words; nil when nothing is.
    public func shortfall(of requirement: EvidenceRequirement) -> String? {
        if clips < requirement.minimumClips {
            return "\(requirement.minimumClips) clips are asked for, \(clips) are there"
        }
        if occasions < requirement.occasions {
            return "\(requirement.occasions) occasions are asked for, \(occasions) are there"
        }
        if contexts < requirement.contexts {
            return "\(requirement.contexts) contexts are asked for, \(contexts) are there"
        }
        return nil
    }
}
