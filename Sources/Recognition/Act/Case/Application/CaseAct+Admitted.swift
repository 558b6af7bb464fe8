extension CaseAct {
    /// The applicant becomes a candidate: eligible, and known to be who they say.
    public struct Admitted: Hashable, Codable, Sendable {
        public let identityCheck: IdentityCheck
        /// A word of four to eight letters and digits that is shown or spoken in each clip, so that a clip made for another case is noticed.
        public let challenge: String

        public init(identityCheck: IdentityCheck, challenge: String) {
            self.identityCheck = identityCheck
            self.challenge = challenge
        }
    }
}
