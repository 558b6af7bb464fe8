public import Recognition

/// What can go wrong with evidence bytes.
///
/// A closed set: callers switch over it. No case carries a path or a name, so a fault can be logged as it is.
public enum VaultFault: Error, Hashable, Sendable {
    /// The disk, or the quota of its user, is full. `offset` bytes of the file concerned are stored and stay.
    case noSpace(offset: Int64)
    /// Another connection took the upload over; this holder writes no more.
    case superseded
    /// There is already a staging file of this upload.
    case alreadyStaged
    /// There is no staging file of this upload.
    case notStaged
    /// The staging file is sealed; nothing can be appended to it.
    case sealed
    /// No such object in this body's part of the vault.
    case notStored
    /// What lies in the object's or staging file's place is no regular file, or has the wrong size.
    case damaged
    /// The bytes that arrived have another digest than the one expected. They are kept.
    case digestMismatch(expected: Digest, found: Digest)
    /// The range asked for begins beyond the end of the object.
    case rangeOutsideObject(size: Int64)
    /// An identifier that is not in its canonical form; the disk was not touched.
    case malformedIdentifier
    /// The operating system refused a step; `errno` is its number, as in errno(3).
    case inputOutput(Step, errno: Int32)

    /// The step at which the operating system refused.
    public enum Step: String, Hashable, Sendable {
        case open, create, inspect, read, write, truncate, synchronise, link, remove, list
    }
}
