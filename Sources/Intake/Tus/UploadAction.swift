/// What is to be done about an event: in order, and no further when one cannot be done (then comes `.failed`).
enum UploadAction: Hashable, Sendable {
    /// Take the staging file over for this writer, and end the connection of the one before it, if any.
    /// Followed by the event `held`.
    case hold(by: UploadWriter, insteadOf: UploadWriter?)
    /// Take the staging file away from a writer that has fallen silent, and end its connection.
    case fence(UploadWriter)
    /// Read the body, `limit` bytes at most. Only now may `100 Continue` be sent.
    case accept(UploadWriter, limit: Int64)
    /// Append the bytes that just arrived. Followed by the event `persisted`.
    case persist(count: Int)
    /// Put the bytes that just arrived aside, until their checksum can be compared.
    case setAside(count: Int)
    /// Compare the checksum of what is aside. Followed by the event `verified`.
    case verify
    /// Append what is aside. Followed by the event `adopted`.
    case adopt
    /// Record the length that the client has said at last. Followed by the event `declared`.
    case declare(length: Int64)
    /// Make everything stored durable. Followed by the event `synchronised`.
    case synchronise
    /// Put the whole file in its place, and the record beside it. Followed by the event `finished`.
    case finish
    /// Give the upload up: file and record go. Followed by the event `dropped`.
    case drop
    /// Answer that it is gone.
    case acknowledgeRemoval
    /// Answer with success: so many bytes are durable.
    case acknowledge(offset: Int64)
    /// Answer a HEAD.
    case report(offset: Int64)
    case refuse(TusRefusal)
    /// After the answer, if there was one, without reading the rest of the body.
    case closeConnection
}
