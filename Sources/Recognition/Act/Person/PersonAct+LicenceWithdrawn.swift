extension PersonAct {
    /// The person may not judge the unit any more; why is in the personal part.
    public struct LicenceWithdrawn: Hashable, Codable, Sendable {
        public let licence: LicenceID
        public let cause: LicenceWithdrawal

        public init(licence: LicenceID, cause: LicenceWithdrawal) {
            self.licence = licence
            self.cause = cause
        }
    }
}
