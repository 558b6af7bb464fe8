public import Recognition

/// A notice as it stands in the outbox.
public struct NoticeRow: Hashable, Sendable {
    public let id: NoticeID
    public let body: BodyID
    public let recipient: PersonID
    public let about: StreamID
    public let kind: NoticeKind
    /// What they must learn of: with the state of its stream, all that the text needs.
    public let act: Envelope
    public let state: NoticeState
    /// How often its delivery was tried.
    public let attempts: Int
    public let deliveredAt: Instant?
    /// Why the latest attempt failed: a stable code.
    public let lastError: String?

    public init(
        id: NoticeID,
        body: BodyID,
        recipient: PersonID,
        about: StreamID,
        kind: NoticeKind,
        act: Envelope,
        state: NoticeState = .waiting,
        attempts: Int = 0,
        deliveredAt: Instant? = nil,
        lastError: String? = nil
    ) {
        self.id = id
        self.body = body
        self.recipient = recipient
        self.about = about
        self.kind = kind
        self.act = act
        self.state = state
        self.attempts = attempts
        self.deliveredAt = deliveredAt
        self.lastError = lastError
    }
}
