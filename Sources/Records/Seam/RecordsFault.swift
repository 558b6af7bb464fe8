public import Recognition

/// Why the store refused or failed. Nothing has changed when one of these is thrown.
public enum RecordsFault: Error, Hashable, Sendable {
    /// The stream has moved on since the caller read it.
    case conflict(stream: StreamID, expected: Int, found: Int)
    /// The idempotency key was used before, for another request.
    case idempotencyKeyReused
    /// There is no such row in this body.
    case notFound
    /// A row with this identity exists already.
    case alreadyExists
    /// The call contradicts itself, for instance an append whose versions have a gap: a fault of the caller's code.
    case malformed(what: String)
    /// A quota of unfinished uploads stands against one more.
    case quotaReached(UploadQuota.Limit)
    /// The disk is full.
    case noSpace
    /// The store failed; `code` is the engine's result code, no text of which holds data.
    case engine(code: Int)
    /// A stored value cannot be read back: damage, or a newer version's writing.
    case unreadable(what: String)
}
