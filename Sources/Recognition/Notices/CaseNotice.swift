/// That somebody must learn of an act in a case.
public struct CaseNotice: Hashable, Sendable {
    public let kind: NoticeKind
    public let recipient: NoticeRecipient

    public init(_ kind: NoticeKind, to recipient: NoticeRecipient) {
        self.kind = kind
        self.recipient = recipient
    }
}
