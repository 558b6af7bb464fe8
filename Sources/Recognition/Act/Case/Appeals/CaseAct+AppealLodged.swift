extension CaseAct {
    /// The candidate appeals; what they say is in the personal part.
    public struct AppealLodged: Hashable, Codable, Sendable {
        public let appeal: AppealID
        /// 1 for the first stage of the scheme.
        public let stage: Int
        /// Never empty.
        public let grounds: [AppealGround]
        /// The contested decision.
        public let decision: DecisionID
        /// Never empty.
        public let contested: [ContestedRound]
        /// When it came to the body by another channel, before an administrator entered it; nil: now.
        public let arrivedAt: Instant?

        public init(
            appeal: AppealID,
            stage: Int,
            grounds: [AppealGround],
            decision: DecisionID,
            contested: [ContestedRound],
            arrivedAt: Instant? = nil
        ) {
            self.appeal = appeal
            self.stage = stage
            self.grounds = grounds
            self.decision = decision
            self.contested = contested
            self.arrivedAt = arrivedAt
        }
    }
}
