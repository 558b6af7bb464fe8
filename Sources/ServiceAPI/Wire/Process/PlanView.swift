public import Recognition

/// A plan as it was proposed, and perhaps agreed on.
public struct PlanView: Hashable, Codable, Sendable {
    /// 1 for the first proposal.
    public let plan: Int
    /// Personal.
    public let text: String?
    /// Of what was refused, an assessor is not told.
    public let adjustments: [AdjustmentAnswer]
    /// Why adjustments were refused; personal.
    public let reason: String?
    public let told: [CandidateRight]
    public let proposedAt: Timestamp
    public let agreedAt: Timestamp?

    public init(
        plan: Int,
        text: String? = nil,
        adjustments: [AdjustmentAnswer],
        reason: String? = nil,
        told: [CandidateRight],
        proposedAt: Timestamp,
        agreedAt: Timestamp? = nil
    ) {
        self.plan = plan
        self.text = text
        self.adjustments = adjustments
        self.reason = reason
        self.told = told
        self.proposedAt = proposedAt
        self.agreedAt = agreedAt
    }
}
