public import Recognition

/// A unit of a case that can be judged, or is being judged.
public struct QueueRow: Hashable, Sendable {
    public let caseID: CaseID
    public let unit: UnitCode
    public let round: Round
    /// `ready` or `allocated`.
    public let status: UnitStatus
    public let scheme: SchemeCode
    public let candidate: PersonID
    /// Since when it has waited to be judged in this round. What an assessor gives back keeps its place.
    public let readySince: Instant
    /// The version of the case when this row was written.
    public let caseVersion: Int
    /// Who holds it, where it is allocated.
    public let assessor: PersonID?
    /// How long it is allocated for.
    public let until: Instant?

    public init(
        caseID: CaseID,
        unit: UnitCode,
        round: Round,
        status: UnitStatus,
        scheme: SchemeCode,
        candidate: PersonID,
        readySince: Instant,
        caseVersion: Int,
        assessor: PersonID? = nil,
        until: Instant? = nil
    ) {
        self.caseID = caseID
        self.unit = unit
        self.round = round
        self.status = status
        self.scheme = scheme
        self.candidate = candidate
        self.readySince = readySince
        self.caseVersion = caseVersion
        self.assessor = assessor
        self.until = until
    }
}
