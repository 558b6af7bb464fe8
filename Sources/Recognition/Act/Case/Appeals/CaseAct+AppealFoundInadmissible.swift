extension CaseAct {
    /// The body does not hear the appeal; why is in the personal part.
    public struct AppealFoundInadmissible: Hashable, Codable, Sendable {
        public let appeal: AppealID
        public let cause: InadmissibilityCause

        public init(appeal: AppealID, cause: InadmissibilityCause) {
            self.appeal = appeal
            self.cause = cause
        }
    }
}
