extension CaseAct {
    /// The candidate agrees to the plan.
    public struct PlanAgreed: Hashable, Codable, Sendable {
        /// The number of the proposal: the latest one.
        public let plan: Int

        public init(plan: Int) {
            self.plan = plan
        }
    }
}
