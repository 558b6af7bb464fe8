extension CaseAct {
    /// Somebody is reminded that a clock will run out.
    public struct Reminded: Hashable, Codable, Sendable {
        public let clock: ClockKey
        public let dueAt: Instant
        /// Which of the reminders of the clock this is, by the time at which it came due.
        public let reminder: Instant

        public init(clock: ClockKey, dueAt: Instant, reminder: Instant) {
            self.clock = clock
            self.dueAt = dueAt
            self.reminder = reminder
        }
    }
}
