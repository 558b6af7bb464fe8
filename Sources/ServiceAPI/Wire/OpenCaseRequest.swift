public import Recognition

/// Opens a case.
public struct OpenCaseRequest: Hashable, Codable, Sendable {
    /// Absent: the caller.
    public let candidate: PersonID?
    public let scheme: SchemeCode
    /// Never empty, but for an enquiry.
    public let units: [UnitCode]
    public let organisation: OrganisationID?
    /// True: somebody only asks, and names the units when they apply.
    public let isEnquiry: Bool?

    public init(
        candidate: PersonID? = nil,
        scheme: SchemeCode,
        units: [UnitCode],
        organisation: OrganisationID? = nil,
        isEnquiry: Bool? = nil
    ) {
        self.candidate = candidate
        self.scheme = scheme
        self.units = units
        self.organisation = organisation
        self.isEnquiry = isEnquiry
    }
}
