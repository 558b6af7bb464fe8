/// How far an upload is. States only move forward, in this order.
public enum UploadState: String, Hashable, Codable, Sendable, CaseIterable {
    case receiving
    /// All bytes are durable; not sealed yet.
    case complete
    /// Sealed, and the act of receipt is appended.
    case received
}
