extension CaseAct {
    /// A clock ran out. What follows from it is in the state of the case.
    public struct ClockExpired: Hashable, Codable, Sendable {
        public let clock: ClockKey
        /// When it ran out; the act was recorded when it was noticed, which may be days later.
        public let dueAt: Instant

        public init(clock: ClockKey, dueAt: Instant) {
            self.clock = clock
            self.dueAt = dueAt
        }
    }
}
