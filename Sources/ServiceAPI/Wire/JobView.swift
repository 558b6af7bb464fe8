public import Recognition

/// A job that is not done.
public struct JobView: Hashable, Codable, Sendable {
    public let id: JobID
    public let kind: String
    public let key: String
    public let state: String
    public let due: Timestamp
    public let attempts: Int
    public let lastError: String?

    public init(
        id: JobID,
        kind: String,
        key: String,
        state: String,
        due: Timestamp,
        attempts: Int,
        lastError: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.key = key
        self.state = state
        self.due = due
        self.attempts = attempts
        self.lastError = lastError
    }
}
