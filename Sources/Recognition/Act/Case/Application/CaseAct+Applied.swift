extension CaseAct {
    /// An applicant asks for units of a scheme to be recognised. Opens the case.
    public struct Applied: Hashable, Codable, Sendable {
        public let candidate: PersonID
        public let scheme: SchemeReference
        /// The units asked for, each pinned to one edition. Never empty.
        public let units: [UnitReference]
        /// The centre or employer through which the application came.
        public let organisation: OrganisationID?
        /// Other cases of the same person under the same scheme that were about one of the units, the latest first. Nil: none.
        public let before: [CaseID]?

        public init(
            candidate: PersonID,
            scheme: SchemeReference,
            units: [UnitReference],
            organisation: OrganisationID? = nil,
            before: [CaseID]? = nil
        ) {
            self.candidate = candidate
            self.scheme = scheme
            self.units = units
            self.organisation = organisation
            self.before = before
        }
    }
}
