/// How far an upload is. States only move forward.
public enum UploadState: String, Hashable, Codable, Sendable, CaseIterable {
    case receiving
    /// All bytes are durable; not sealed yet.
    case complete
    /// Sealed, and the act of receipt is appended.
    case received
    /// A part whose bytes are all durable: kept for an upload that joins it, until it expires.
    case held
}
