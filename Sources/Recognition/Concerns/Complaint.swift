/// A complaint, as it was made and as it ended.
public struct Complaint: Hashable, Codable, Sendable {
    public let act: CaseAct.ComplaintLodged
    public let lodgedBy: PersonID?
    public let lodgedAt: Instant
    public internal(set) var outcome: ComplaintOutcome?
    public internal(set) var settledAt: Instant?

    init(act: CaseAct.ComplaintLodged, lodgedBy: PersonID?, lodgedAt: Instant) {
        self.act = act
        self.lodgedBy = lodgedBy
        self.lodgedAt = lodgedAt
    }
}
