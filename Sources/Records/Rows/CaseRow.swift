public import Recognition

/// A case as lists show it.
public struct CaseRow: Hashable, Sendable {
    public let id: CaseID
    public let status: CaseStatus
    public let version: Int
    public let candidate: PersonID
    public let scheme: SchemeReference
    public let organisation: OrganisationID?
    public let units: [CaseUnitRow]
    /// How often the candidate has tried: 1 for the first assessment.
    public let attempt: Int
    /// Also where the case is on hold, which its status tells instead.
    public let hasOpenAppeal: Bool
    /// How many pieces of evidence that were not withdrawn.
    public let evidence: Int
    public let openedAt: Instant
    public let lastActAt: Instant

    public init(
        id: CaseID,
        status: CaseStatus,
        version: Int,
        candidate: PersonID,
        scheme: SchemeReference,
        organisation: OrganisationID? = nil,
        units: [CaseUnitRow],
        attempt: Int = 1,
        hasOpenAppeal: Bool = false,
        evidence: Int,
        openedAt: Instant,
        lastActAt: Instant
    ) {
        self.id = id
        self.status = status
        self.version = version
        self.candidate = candidate
        self.scheme = scheme
        self.organisation = organisation
        self.units = units
        self.attempt = attempt
        self.hasOpenAppeal = hasOpenAppeal
        self.evidence = evidence
        self.openedAt = openedAt
        self.lastActAt = lastActAt
    }
}
