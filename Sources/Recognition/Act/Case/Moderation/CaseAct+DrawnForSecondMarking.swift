extension CaseAct {
    /// A judged unit is to be judged once more by another assessor, who does not see the first judgement.
    public struct DrawnForSecondMarking: Hashable, Codable, Sendable {
        public let unit: UnitCode
        public let cause: DrawCause

        public init(unit: UnitCode, cause: DrawCause) {
            self.unit = unit
            self.cause = cause
        }
    }
}
