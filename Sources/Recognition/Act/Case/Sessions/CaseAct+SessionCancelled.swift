extension CaseAct {
    /// A session does not take place.
    public struct SessionCancelled: Hashable, Codable, Sendable {
        public let session: SessionID
        public let cause: SessionCancellation

        public init(session: SessionID, cause: SessionCancellation) {
            self.session = session
            self.cause = cause
        }
    }
}
