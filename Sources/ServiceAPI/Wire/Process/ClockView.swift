public import Recognition

/// A clock that runs in a case.
public struct ClockView: Hashable, Codable, Sendable {
    public let clock: ClockKind
    /// `case`, or the kind of subject and its code, for instance `unit:ELEC-ISO-01`.
    public let subject: ClockSubject
    public let urges: ClockParty
    public let startedAt: Timestamp
    /// The first instant that is late.
    public let dueAt: Timestamp
    public let reminders: [Timestamp]

    public init(
        clock: ClockKind,
        subject: ClockSubject,
        urges: ClockParty,
        startedAt: Timestamp,
        dueAt: Timestamp,
        reminders: [Timestamp]
    ) {
        self.clock = clock
        self.subject = subject
        self.urges = urges
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.reminders = reminders
    }
}
