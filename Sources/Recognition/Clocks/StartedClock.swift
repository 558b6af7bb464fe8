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

    /// That the clock ran out, as it is recorded now: due stays what it was, however long nobody looked. Nil while it runs.
    public func expiry(recordedAt now: Instant) -> ClockExpiry? {
        isOver(at: now) ? ClockExpiry(kind: kind, dueAt: dueAt, recordedAt: now) : nil
    }

    /// The reminder to give now: the last that came due since somebody looked. After a service was down for a week, nobody is
    /// reminded three times in one minute, nor of what is over.
    public func reminder(since lastLook: Instant, until now: Instant) -> Instant? {
        isOver(at: now) ? nil : reminders.last { lastLook < $0 && $0 <= now }
    }
}
