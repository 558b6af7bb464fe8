extension CaseAct {
    /// A judged unit is drawn for verification.
    public struct Sampled: Hashable, Codable, Sendable {
        public let sample: SampleID
        public let unit: UnitCode
        public let cause: DrawCause

        public init(sample: SampleID, unit: UnitCode, cause: DrawCause) {
            self.sample = sample
            self.unit = unit
            self.cause = cause
        }
    }
}
