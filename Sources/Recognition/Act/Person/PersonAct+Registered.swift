extension PersonAct {
    /// A person is known to the body; name and address are in the personal part.
    public struct Registered: Hashable, Codable, Sendable {
        /// The organisation that the person belongs to.
        public let organisation: OrganisationID?

        public init(organisation: OrganisationID? = nil) {
            self.organisation = organisation
        }
    }
}
