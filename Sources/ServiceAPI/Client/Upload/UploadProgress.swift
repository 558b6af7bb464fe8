/// How far an upload is.
public struct UploadProgress: Equatable, Sendable {
    public enum Phase: Equatable, Sendable {
        case sending
        /// Interrupted; the next try comes after so many milliseconds.
        case waiting(milliseconds: Int, ClientFault)
    }

    public let phase: Phase
    /// Bytes handed to the network or acknowledged.
    public let sent: Int64
    public let size: Int64
    /// Bytes that the service had already when this run began.
    public let resumedFrom: Int64
}
