extension CaseAct {
    /// The body hears the appeal.
    public struct AppealAdmitted: Hashable, Codable, Sendable {
        public let appeal: AppealID

        public init(appeal: AppealID) {
            self.appeal = appeal
        }
    }
}
