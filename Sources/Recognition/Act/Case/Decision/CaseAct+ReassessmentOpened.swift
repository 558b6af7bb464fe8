extension CaseAct {
    /// The candidate tries again what was not recognised.
    public struct ReassessmentOpened: Hashable, Codable, Sendable {
        /// 2 for the first reassessment, then upwards.
        public let attempt: Int
        /// Never empty.
        public let units: [UnitCode]

        public init(attempt: Int, units: [UnitCode]) {
            self.attempt = attempt
            self.units = units
        }
    }
}
