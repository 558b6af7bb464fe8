extension PersonAct {
    /// The person no longer works for an organisation.
    public struct EmploymentEnded: Hashable, Codable, Sendable {
        public let organisation: OrganisationID
        public let until: Instant

        public init(organisation: OrganisationID, until: Instant) {
            self.organisation = organisation
            self.until = until
        }
    }
}
