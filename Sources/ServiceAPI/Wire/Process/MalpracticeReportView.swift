public import Recognition

/// A report of malpractice.
public struct MalpracticeReportView: Hashable, Codable, Sendable {
    public let id: MalpracticeReportID
    public let suspect: MalpracticeSuspect
    public let reportedAt: Timestamp
    public let finding: MalpracticeFinding?

    public init(
        id: MalpracticeReportID,
        suspect: MalpracticeSuspect,
        reportedAt: Timestamp,
        finding: MalpracticeFinding? = nil
    ) {
        self.id = id
        self.suspect = suspect
        self.reportedAt = reportedAt
        self.finding = finding
    }
}
