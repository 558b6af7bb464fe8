extension CaseAct {
    /// A complaint has its outcome; the answer is in the personal part.
    public struct ComplaintSettled: Hashable, Codable, Sendable {
        public let complaint: ComplaintID
        public let outcome: ComplaintOutcome

        public init(complaint: ComplaintID, outcome: ComplaintOutcome) {
            self.complaint = complaint
            self.outcome = outcome
        }
    }
}
