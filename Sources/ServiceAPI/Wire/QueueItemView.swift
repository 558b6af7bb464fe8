public import Recognition

/// A unit that waits for judging, or is being judged.
public struct QueueItemView: Hashable, Codable, Sendable {
    public let caseID: CaseID
    public let unit: UnitCode
    public let title: LocalizedText
    /// Absent from services that do not tell it.
    public let round: Round?
    public let status: UnitStatus
    public let scheme: SchemeCode
    public let readySince: Timestamp
    public let assessor: PersonID?
    public let until: Timestamp?

    public init(
        caseID: CaseID,
        unit: UnitCode,
        title: LocalizedText,
        round: Round? = nil,
        status: UnitStatus,
        scheme: SchemeCode,
        readySince: Timestamp,
        assessor: PersonID? = nil,
        until: Timestamp? = nil
    ) {
        self.caseID = caseID
        self.unit = unit
        self.title = title
        self.round = round
        self.status = status
        self.scheme = scheme
        self.readySince = readySince
        self.assessor = assessor
        self.until = until
    }
}
