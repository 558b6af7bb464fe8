extension CaseAct {
    /// The assessor who holds a unit arranges to meet the candidate; place, link and topic are in the personal part.
    public struct SessionScheduled: Hashable, Codable, Sendable {
        public let session: SessionID
        public let unit: UnitCode
        public let form: SessionForm
        public let startsAt: Instant
        /// How long it is to last, 5 to 480.
        public let minutes: Int

        public init(session: SessionID, unit: UnitCode, form: SessionForm, startsAt: Instant, minutes: Int) {
            self.session = session
            self.unit = unit
            self.form = form
            self.startsAt = startsAt
            self.minutes = minutes
        }
    }
}
