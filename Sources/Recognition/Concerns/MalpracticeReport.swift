/// A report of malpractice, as it was made and as its inquiry ended.
public struct MalpracticeReport: Hashable, Codable, Sendable {
    public let act: CaseAct.MalpracticeReported
    public let reportedBy: PersonID?
    public let reportedAt: Instant
    public internal(set) var finding: MalpracticeFinding?
    public internal(set) var settledAt: Instant?

    init(act: CaseAct.MalpracticeReported, reportedBy: PersonID?, reportedAt: Instant) {
        self.act = act
        self.reportedBy = reportedBy
        self.reportedAt = reportedAt
    }
}
