public import Recognition

/// Opens a case.
public struct OpenCaseRequest: Hashable, Codable, Sendable {
    /// Absent: the caller.
    public let candidate: PersonID?
    public let scheme: SchemeCode
    /// Never empty.
    public let units: [UnitCode]
    public let organisation: OrganisationID?

    public init(candidate: PersonID? = nil, scheme: SchemeCode, units: [UnitCode], organisation: OrganisationID? = nil)
    {
        self.candidate = candidate
        self.scheme = scheme
        self.units = units
        self.organisation = organisation
    }
}
