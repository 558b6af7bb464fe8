extension CaseAct {
    /// A unit of the case, in one round, is given to one assessor.
    public struct Allocated: Hashable, Codable, Sendable {
        public let unit: UnitCode
        public let round: Round
        public let assessor: PersonID
        /// When the unit returns to the queue unless it has been judged.
        public let until: Instant

        public init(unit: UnitCode, round: Round, assessor: PersonID, until: Instant) {
            self.unit = unit
            self.round = round
            self.assessor = assessor
            self.until = until
        }
    }
}
