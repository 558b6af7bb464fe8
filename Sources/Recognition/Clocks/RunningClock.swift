/// A clock that runs in a case now.
public struct RunningClock: Hashable, Sendable {
    public let key: ClockKey
    /// The first instant that is late, extensions and holds counted in.
    public let dueAt: Instant
    /// In order, between beginning and end.
    public let reminders: [Instant]

    public func isOver(at instant: Instant) -> Bool { instant >= dueAt }

    /// When something is to be done about it next: the first reminder that was not given yet, or the end.
    ///
    /// - Parameter given: the latest reminder that was given.
    public func nextEvent(after given: Instant?) -> Instant {
        reminders.first { reminder in given.map { $0 < reminder } ?? true } ?? dueAt
    }

    /// The reminder to give now: the last that came due and was not given. After a service was down for a week nobody is
    /// reminded three times in one minute, nor of what is over.
    public func reminder(after given: Instant?, until now: Instant) -> Instant? {
        if isOver(at: now) { return nil }
        return reminders.last { reminder in reminder <= now && given.map { $0 < reminder } ?? true }
    }
}
