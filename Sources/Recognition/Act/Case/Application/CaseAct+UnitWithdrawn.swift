extension CaseAct {
    /// The candidate takes one unit out of the case, and keeps the others in it.
    public struct UnitWithdrawn: Hashable, Codable, Sendable {
        public let unit: UnitCode

        public init(unit: UnitCode) {
            self.unit = unit
        }
    }
}
