public import Recognition

/// A report of malpractice.
public struct MalpracticeReportView: Hashable, Codable, Sendable {
    public let id: MalpracticeReportID
    public let suspect: MalpracticeSuspect
    public let reportedAt: Timestamp
    public let finding: MalpracticeFinding?
    /// What was seen; personal.
    public let statement: String?
    /// Why it was found so; personal.
    public let reason: String?

    public init(
        id: MalpracticeReportID,
        suspect: MalpracticeSuspect,
        reportedAt: Timestamp,
        finding: MalpracticeFinding? = nil,
        statement: String? = nil,
        reason: String? = nil
    ) {
        self.id = id
        self.suspect = suspect
        self.reportedAt = reportedAt
        self.finding = finding
        self.statement = statement
        self.reason = reason
    }
}
