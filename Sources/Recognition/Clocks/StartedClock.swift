/// A clock that runs.
public struct StartedClock: Hashable, Codable, Sendable {
    public let kind: ClockKind
    public let startedAt: Instant
    /// The first instant that is late.
    public let dueAt: Instant
    /// In order, between beginning and end.
    public let reminders: [Instant]

    init(kind: ClockKind, startedAt: Instant, dueAt: Instant, reminders: [Instant]) {
        self.kind = kind
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.reminders = reminders
    }

    /// Whether something that happens at `instant` is late. That somebody noticed later does not matter, in either direction.
    public func isOver(at instant: Instant) -> Bool { instant >= dueAt }
}
