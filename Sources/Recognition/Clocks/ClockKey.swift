/// One run of a clock in a case: the same clock of the same subject may run again later, and is then another.
public struct ClockKey: Hashable, Codable, Sendable {
    public let kind: ClockKind
    public let subject: ClockSubject
    public let startedAt: Instant

    public init(kind: ClockKind, subject: ClockSubject, startedAt: Instant) {
        self.kind = kind
        self.subject = subject
        self.startedAt = startedAt
    }
}
