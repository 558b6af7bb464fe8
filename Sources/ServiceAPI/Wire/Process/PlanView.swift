public import Recognition

/// A plan as it was proposed, and perhaps agreed on.
public struct PlanView: Hashable, Codable, Sendable {
    /// 1 for the first proposal.
    public let plan: Int
    /// Personal.
    public let text: String?
    public let adjustments: [AdjustmentAnswer]
    public let told: [CandidateRight]
    public let proposedAt: Timestamp
    public let agreedAt: Timestamp?

    public init(
        plan: Int,
        text: String? = nil,
        adjustments: [AdjustmentAnswer],
        told: [CandidateRight],
        proposedAt: Timestamp,
        agreedAt: Timestamp? = nil
    ) {
        self.plan = plan
        self.text = text
        self.adjustments = adjustments
        self.told = told
        self.proposedAt = proposedAt
        self.agreedAt = agreedAt
    }
}
