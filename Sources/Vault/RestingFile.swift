public import Recognition

/// A staging file that nobody has changed for a while.
public struct RestingFile: Hashable, Sendable {
    public let upload: UploadID
    /// Bytes stored; not all of them need be synced.
    public let size: Int64
}
