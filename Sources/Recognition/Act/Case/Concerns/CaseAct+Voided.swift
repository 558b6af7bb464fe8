extension CaseAct {
    /// The case, or one unit of it, counts as if it had not been; why is in the personal part.
    public struct Voided: Hashable, Codable, Sendable {
        /// Nil: the whole case.
        public let unit: UnitCode?
        public let cause: VoidCause

        public init(unit: UnitCode? = nil, cause: VoidCause) {
            self.unit = unit
            self.cause = cause
        }
    }
}
