/// A plan for an assessment, as it was proposed and perhaps agreed on.
public struct Plan: Hashable, Codable, Sendable {
    public let act: CaseAct.PlanProposed
    public let proposedAt: Instant
    public internal(set) var agreedAt: Instant?

    init(act: CaseAct.PlanProposed, proposedAt: Instant) {
        self.act = act
        self.proposedAt = proposedAt
    }
}
