/// How slowly the body of a request may come: at least so many bytes in each span of waiting. A body may take days as long
/// as it moves, so there is no limit to how long an upload lasts.
///
/// The default asks for one packet a minute. A phone at the edge of its network brings that; a connection that is held open
/// with a byte now and then does not.
public struct MinimumRate: Hashable, Sendable {
    public let bytes: Int
    public let seconds: Int

    public init(bytes: Int = 1_024, seconds: Int = 60) {
        self.bytes = bytes
        self.seconds = seconds
    }
}
