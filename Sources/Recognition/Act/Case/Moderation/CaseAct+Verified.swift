extension CaseAct {
    /// A verifier has looked at a sample; what they ask for is in the personal part.
    public struct Verified: Hashable, Codable, Sendable {
        public let sample: SampleID
        public let outcome: VerificationOutcome
        /// Until when the assessor has the unit again, where the verifier disagrees.
        public let until: Instant?

        public init(sample: SampleID, outcome: VerificationOutcome, until: Instant? = nil) {
            self.sample = sample
            self.outcome = outcome
            self.until = until
        }
    }
}
