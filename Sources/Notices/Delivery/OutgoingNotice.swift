public import Recognition

/// One notice on its way to one person.
public struct OutgoingNotice: Hashable, Sendable {
    public let id: NoticeID
    public let kind: NoticeKind
    public let body: BodyID
    public let caseID: CaseID
    public let recipient: PersonID
    /// An e-mail address, or whatever the operator's webhook understands. Nil when none is known.
    public let address: String?
    public let text: NoticeText
    /// When the act was done that somebody must learn of. The same at every attempt.
    public let createdAt: Instant

    public init(
        id: NoticeID,
        kind: NoticeKind,
        body: BodyID,
        caseID: CaseID,
        recipient: PersonID,
        address: String?,
        text: NoticeText,
        createdAt: Instant
    ) {
        self.id = id
        self.kind = kind
        self.body = body
        self.caseID = caseID
        self.recipient = recipient
        self.address = address
        self.text = text
        self.createdAt = createdAt
    }
}

extension OutgoingNotice: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Its id alone: a log names no person.
    public var description: String { "notice \(id)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}
