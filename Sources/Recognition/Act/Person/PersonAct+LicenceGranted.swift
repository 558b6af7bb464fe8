extension PersonAct {
    /// The person may judge this edition of a unit.
    public struct LicenceGranted: Hashable, Codable, Sendable {
        public let licence: LicenceID
        public let unit: UnitReference
        /// Nil: from now on.
        public let from: Instant?
        /// The first instant at which it is no longer current; nil: it stays so.
        public let until: Instant?

        public init(licence: LicenceID, unit: UnitReference, from: Instant? = nil, until: Instant? = nil) {
            self.licence = licence
            self.unit = unit
            self.from = from
            self.until = until
        }
    }
}
