public import Recognition

/// A case as lists show it.
public struct CaseSummaryView: Hashable, Codable, Sendable {
    public let id: CaseID
    public let status: CaseStatus
    public let candidate: PersonID
    public let candidateName: String?
    public let scheme: SchemeCode
    public let units: [CaseUnitSummaryView]
    public let evidence: Int
    public let openedAt: Timestamp
    public let lastActAt: Timestamp

    public init(
        id: CaseID,
        status: CaseStatus,
        candidate: PersonID,
        candidateName: String? = nil,
        scheme: SchemeCode,
        units: [CaseUnitSummaryView],
        evidence: Int,
        openedAt: Timestamp,
        lastActAt: Timestamp
    ) {
        self.id = id
        self.status = status
        self.candidate = candidate
        self.candidateName = candidateName
        self.scheme = scheme
        self.units = units
        self.evidence = evidence
        self.openedAt = openedAt
        self.lastActAt = lastActAt
    }
}
