public import Recognition

/// A job as it stands.
public struct JobRow: Hashable, Sendable {
    public let id: JobID
    public let body: BodyID
    public let kind: JobKind
    public let key: String
    public let due: Instant
    public let state: JobState
    /// Counted when a worker takes it.
    public let attempts: Int
    /// Attempts that came to an end and failed. The others were cut off by the end of the service.
    public let failures: Int
    public let leaseUntil: Instant?
    /// A stable code.
    public let lastError: String?

    public init(
        id: JobID,
        body: BodyID,
        kind: JobKind,
        key: String,
        due: Instant,
        state: JobState,
        attempts: Int,
        failures: Int = 0,
        leaseUntil: Instant? = nil,
        lastError: String? = nil
    ) {
        self.id = id
        self.body = body
        self.kind = kind
        self.key = key
        self.due = due
        self.state = state
        self.attempts = attempts
        self.failures = failures
        self.leaseUntil = leaseUntil
        self.lastError = lastError
    }
}
