public import Recognition

/// Which notices to list; nil: all.
public struct NoticeFilter: Hashable, Sendable {
    public let state: NoticeState?
    public let recipient: PersonID?
    /// About this stream.
    public let stream: StreamID?

    public init(state: NoticeState? = nil, recipient: PersonID? = nil, stream: StreamID? = nil) {
        self.state = state
        self.recipient = recipient
        self.stream = stream
    }
}
