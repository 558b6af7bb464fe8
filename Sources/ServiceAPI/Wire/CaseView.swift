public import Recognition

/// A case, as the caller may see it.
public struct CaseView: Hashable, Codable, Sendable {
    public let id: CaseID
    public let status: CaseStatus
    /// Give it back with what changes the case: if it has moved on meanwhile, the change is refused.
    public let version: Int
    public let candidate: PersonID
    public let candidateName: String?
    public let scheme: SchemeReference
    public let organisation: OrganisationID?
    /// Cases in which the same person had applied for one of the units before, the latest first; nil: none.
    public let appliedBefore: [CaseID]?
    public let openedAt: Timestamp
    public let lastActAt: Timestamp
    public let identityCheck: IdentityCheckView?
    /// The word to show or speak in each clip.
    public let challenge: String?
    public let units: [CaseUnitView]
    public let evidence: [EvidenceView]
    public let sets: [EvidenceSetView]
    /// What was imported for the candidate.
    public let bundles: [BundleView]
    /// What the units ask for and is not there yet.
    public let missing: [MissingEvidenceView]
    public let recommendation: CaseOutcome?
    public let decision: DecisionView?
    /// What the latest decision left open, as its candidate was told; absent where all is recognised, and for whoever judges.
    public let gaps: GapReportView?
    /// Why the applicant was found ineligible, as they were told; personal.
    public let ineligibleReason: String?
    /// Why it, or a unit of it, was made void; personal.
    public let voidReason: String?
    public let process: ProcessView
    /// What happens next, or what the caller can do.
    public let next: String

    public init(
        id: CaseID,
        status: CaseStatus,
        version: Int,
        candidate: PersonID,
        candidateName: String? = nil,
        scheme: SchemeReference,
        organisation: OrganisationID? = nil,
        appliedBefore: [CaseID]? = nil,
        openedAt: Timestamp,
        lastActAt: Timestamp,
        identityCheck: IdentityCheckView? = nil,
        challenge: String? = nil,
        units: [CaseUnitView],
        evidence: [EvidenceView],
        sets: [EvidenceSetView],
        bundles: [BundleView] = [],
        missing: [MissingEvidenceView],
        recommendation: CaseOutcome? = nil,
        decision: DecisionView? = nil,
        gaps: GapReportView? = nil,
        ineligibleReason: String? = nil,
        voidReason: String? = nil,
        process: ProcessView,
        next: String
    ) {
        self.id = id
        self.status = status
        self.version = version
        self.candidate = candidate
        self.candidateName = candidateName
        self.scheme = scheme
        self.organisation = organisation
        self.appliedBefore = appliedBefore
        self.openedAt = openedAt
        self.lastActAt = lastActAt
        self.identityCheck = identityCheck
        self.challenge = challenge
        self.units = units
        self.evidence = evidence
        self.sets = sets
        self.bundles = bundles
        self.missing = missing
        self.recommendation = recommendation
        self.decision = decision
        self.gaps = gaps
        self.ineligibleReason = ineligibleReason
        self.voidReason = voidReason
        self.process = process
        self.next = next
    }
}
