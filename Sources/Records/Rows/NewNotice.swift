public import Recognition

/// Somebody must learn of an act: a row of the outbox. It holds neither a text nor an address, so nothing in it has to be erased.
public struct NewNotice: Hashable, Sendable {
    public let id: NoticeID
    public let recipient: PersonID
    public let about: StreamID
    public let kind: NoticeKind
    /// Which of the acts that are appended with it they must learn of; nil: the last.
    public let act: ActID?

    public init(id: NoticeID, recipient: PersonID, about: StreamID, kind: NoticeKind, act: ActID? = nil) {
        self.id = id
        self.recipient = recipient
        self.about = about
        self.kind = kind
        self.act = act
    }
}
