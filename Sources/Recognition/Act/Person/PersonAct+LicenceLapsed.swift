extension PersonAct {
    /// The licence is no longer current, and was not renewed.
    public struct LicenceLapsed: Hashable, Codable, Sendable {
        public let licence: LicenceID
        /// When its time was over.
        public let dueAt: Instant

        public init(licence: LicenceID, dueAt: Instant) {
            self.licence = licence
            self.dueAt = dueAt
        }
    }
}
