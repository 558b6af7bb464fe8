extension CaseAct {
    /// Somebody reports that rules were broken; what they saw is in the personal part.
    public struct MalpracticeReported: Hashable, Codable, Sendable {
        public let report: MalpracticeReportID
        public let suspect: MalpracticeSuspect
        /// The person, where one is known.
        public let concerns: PersonID?

        public init(report: MalpracticeReportID, suspect: MalpracticeSuspect, concerns: PersonID? = nil) {
            self.report = report
            self.suspect = suspect
            self.concerns = concerns
        }
    }
}
