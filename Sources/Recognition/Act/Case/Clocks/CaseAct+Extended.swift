extension CaseAct {
    /// A clock gets a later end; why is in the personal part.
    public struct Extended: Hashable, Codable, Sendable {
        public let clock: ClockKey
        /// The end that it had.
        public let from: Instant
        /// The end that it has now.
        public let until: Instant

        public init(clock: ClockKey, from: Instant, until: Instant) {
            self.clock = clock
            self.from = from
            self.until = until
        }
    }
}
