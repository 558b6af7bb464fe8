public import Recognition

/// Somebody must learn of an act: a row of the outbox.
public struct NewNotice: Hashable, Sendable {
    public let recipient: PersonID
    public let about: StreamID
    /// A stable code of the text to be sent, for instance `decision`.
    public let kind: String

    public init(recipient: PersonID, about: StreamID, kind: String) {
        self.recipient = recipient
        self.about = about
        self.kind = kind
    }
}
