extension PersonAct {
    /// The person works for an organisation.
    public struct Employed: Hashable, Codable, Sendable {
        public let organisation: OrganisationID
        /// Nil: for longer than is known.
        public let from: Instant?

        public init(organisation: OrganisationID, from: Instant? = nil) {
            self.organisation = organisation
            self.from = from
        }
    }
}
