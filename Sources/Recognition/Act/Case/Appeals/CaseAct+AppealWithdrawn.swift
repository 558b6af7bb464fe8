extension CaseAct {
    /// The candidate takes the appeal back.
    public struct AppealWithdrawn: Hashable, Codable, Sendable {
        public let appeal: AppealID

        public init(appeal: AppealID) {
            self.appeal = appeal
        }
    }
}
