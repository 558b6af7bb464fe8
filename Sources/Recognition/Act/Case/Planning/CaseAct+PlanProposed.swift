extension CaseAct {
    /// The body proposes how the candidate is assessed; the plan itself is in the personal part.
    public struct PlanProposed: Hashable, Codable, Sendable {
        /// 1 for the first proposal, then upwards.
        public let plan: Int
        /// One for each adjustment that was asked for.
        public let adjustments: [AdjustmentAnswer]
        /// What the candidate was told.
        public let rights: [CandidateRight]

        public init(plan: Int, adjustments: [AdjustmentAnswer], rights: [CandidateRight]) {
            self.plan = plan
            self.adjustments = adjustments
            self.rights = rights
        }
    }
}
