extension CaseAct {
    /// Somebody complains; what they say is in the personal part.
    public struct ComplaintLodged: Hashable, Codable, Sendable {
        public let complaint: ComplaintID
        public let about: ComplaintSubject
        /// Whose conduct it is about.
        public let concerns: PersonID?

        public init(complaint: ComplaintID, about: ComplaintSubject, concerns: PersonID? = nil) {
            self.complaint = complaint
            self.about = about
            self.concerns = concerns
        }
    }
}
