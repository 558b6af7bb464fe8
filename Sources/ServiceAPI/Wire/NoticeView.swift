public import Recognition

/// That somebody must learn of something, and whether they were told.
public struct NoticeView: Hashable, Codable, Sendable {
    public let id: NoticeID
    public let kind: NoticeKind
    /// `waiting`, `delivered` or `dead`.
    public let state: String
    public let recipient: PersonID
    /// Personal; absent once it is erased.
    public let recipientName: String?
    public let caseID: CaseID?
    /// When what it tells was done.
    public let at: Timestamp
    /// How often its delivery was tried.
    public let attempts: Int
    public let deliveredAt: Timestamp?
    /// Why the latest attempt failed: a stable code.
    public let lastError: String?

    public init(
        id: NoticeID,
        kind: NoticeKind,
        state: String,
        recipient: PersonID,
        recipientName: String? = nil,
        caseID: CaseID? = nil,
        at: Timestamp,
        attempts: Int,
        deliveredAt: Timestamp? = nil,
        lastError: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.state = state
        self.recipient = recipient
        self.recipientName = recipientName
        self.caseID = caseID
        self.at = at
        self.attempts = attempts
        self.deliveredAt = deliveredAt
        self.lastError = lastError
    }
}
