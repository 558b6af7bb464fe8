extension CaseAct {
    /// The assessor no longer holds the unit; it is in the queue again.
    public struct AllocationEnded: Hashable, Codable, Sendable {
        public let unit: UnitCode
        public let round: Round
        public let assessor: PersonID
        public let cause: AllocationEndCause

        public init(unit: UnitCode, round: Round, assessor: PersonID, cause: AllocationEndCause) {
            self.unit = unit
            self.round = round
            self.assessor = assessor
            self.cause = cause
        }
    }
}
