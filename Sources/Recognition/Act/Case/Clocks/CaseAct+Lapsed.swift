extension CaseAct {
    /// A clock that urged the candidate ran out, and the case ends.
    public struct Lapsed: Hashable, Codable, Sendable {
        public let clock: ClockKey
        public let dueAt: Instant

        public init(clock: ClockKey, dueAt: Instant) {
            self.clock = clock
            self.dueAt = dueAt
        }
    }
}
