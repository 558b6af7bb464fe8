extension CaseAct {
    /// The time of a session has come, and somebody was there; notes are in the personal part.
    public struct SessionHeld: Hashable, Codable, Sendable {
        public let session: SessionID
        public let attendance: SessionAttendance
        /// The number of the set that the evidence of the session makes, with what was submitted before; nil where there is none.
        public let set: Int?
        /// Recordings and notes that were taken in, in the order in which they were received.
        public let evidence: [EvidenceID]

        public init(session: SessionID, attendance: SessionAttendance, set: Int? = nil, evidence: [EvidenceID]) {
            self.session = session
            self.attendance = attendance
            self.set = set
            self.evidence = evidence
        }
    }
}
