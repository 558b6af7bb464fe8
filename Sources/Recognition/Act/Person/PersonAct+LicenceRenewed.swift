extension PersonAct {
    /// The licence stays current for longer.
    public struct LicenceRenewed: Hashable, Codable, Sendable {
        public let licence: LicenceID
        /// Nil: it stays current.
        public let until: Instant?

        public init(licence: LicenceID, until: Instant? = nil) {
            self.licence = licence
            self.until = until
        }
    }
}
