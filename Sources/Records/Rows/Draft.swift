public import Recognition

/// A half-finished scoring.
public struct Draft: Hashable, Sendable {
    /// 1 for the first, then upwards.
    public let revision: Int
    /// JSON, as the client gave it.
    public let content: [UInt8]
    public let savedAt: Instant

    public init(revision: Int, content: [UInt8], savedAt: Instant) {
        self.revision = revision
        self.content = content
        self.savedAt = savedAt
    }
}
