/// Bytes that lie in the vault for good: synced, and named by their digest.
public struct SealedObject: Hashable, Sendable {
    public let key: ObjectKey
    /// Bytes.
    public let size: Int64
    public let disposition: Disposition

    /// How the object came to lie there.
    public enum Disposition: Hashable, Sendable {
        /// It was not there before.
        case new
        /// The same bytes were there already and were kept.
        case alreadyThere
        /// A file of the wrong size lay under this digest and was replaced by the right bytes. Worth an alarm.
        case repaired
    }

    public init(key: ObjectKey, size: Int64, disposition: Disposition) {
        self.key = key
        self.size = size
        self.disposition = disposition
    }
}
