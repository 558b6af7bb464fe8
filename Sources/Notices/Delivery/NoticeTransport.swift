/// A way by which notices reach people.
///
/// An attempt may deliver and not know it (a connection that breaks after the last byte): what is delivered a second time carries the same
/// id, and is byte for byte the same but for what tells the attempts apart.
public protocol NoticeTransport: Sendable {
    /// Hands the notice on. Returns when the other side has taken it; never waits for longer than the transport's own limit.
    func deliver(_ notice: OutgoingNotice) async throws(NoticeFault)

    /// Gives back what it holds. Nothing is delivered afterwards.
    func close() async
}

extension NoticeTransport {
    public func close() async {}
}
