extension CaseAct {
    /// Somebody asks what can be recognised, before they apply. Opens the case.
    public struct Enquired: Hashable, Codable, Sendable {
        public let candidate: PersonID
        public let scheme: SchemeReference
        /// The centre or employer through which the enquiry came.
        public let organisation: OrganisationID?

        public init(candidate: PersonID, scheme: SchemeReference, organisation: OrganisationID? = nil) {
            self.candidate = candidate
            self.scheme = scheme
            self.organisation = organisation
        }
    }
}
