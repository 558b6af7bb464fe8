extension CaseAct {
    /// The inquiry into a report has ended; what was found is in the personal part.
    public struct MalpracticeSettled: Hashable, Codable, Sendable {
        public let report: MalpracticeReportID
        public let finding: MalpracticeFinding

        public init(report: MalpracticeReportID, finding: MalpracticeFinding) {
            self.report = report
            self.finding = finding
        }
    }
}
